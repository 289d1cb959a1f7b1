package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

/** Clients through the API: at the desk, and as they book themselves. */
@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "openhour.appointments.hold-sweep=1h",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
class ClientsTest {

    private static final String CLIENTS = "/api/v1/desk/clients";
    private static final String NORA = """
            {"firstName": "Nora", "lastName": "Pell", "email": "nora@mail.example", "phone": "+16195550123",
             "dateOfBirth": "%s", "zip": "92101", "consents": {"sms": true, "email": true}%s}""";
    private static final String MOTHER = """
            {"role": "GUARDIAN", "name": "Ana Pell", "phone": "6195550199", "allowedFor": ["BOOKING", "REMINDERS"]}""";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private Audit audit;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final JsonMapper json = JsonMapper.builder().build();
    private final StaffMember dana = member(1, Role.FRONT_DESK, Optional.empty());

    @BeforeEach
    void startTheDayAnew() {
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        EmptyBook.open(jdbc);
    }

    @Test
    void makesAClientAndNamesThoseWhoLookAlike() {
        MvcTestResult made = make(NORA.formatted("1990-05-04", ""));
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(made.getResponse().getHeader("Location")).isEqualTo(CLIENTS + "/" + id(made));
        assertThat(read(made).at("/similar").size()).isZero();
        assertThat(make(NORA.formatted("1990-05-04", ""))).hasStatus(409);
        assertThat(read(make(NORA.formatted("1990-05-04", ""))).at("/code").asString())
                .isEqualTo("client-already-known");

        String twin = NORA.replace("Nora", "Ada").formatted("1991-01-01", "");
        MvcTestResult similar = make(twin.replace("\"zip\"", "\"unlessSimilar\": true, \"zip\""));
        assertThat(similar).hasStatus(409);
        assertThat(read(similar).at("/code").asString()).isEqualTo("similar-clients");
        assertThat(read(similar).at("/similar/0/id").asString()).isEqualTo(id(made));
        assertThat(read(make(twin)).at("/similar/0/because/0").asString()).isEqualTo("SAME_PHONE");
    }

    @Test
    void knowsAClientAgainWhoseNameDiffersInNothingThatOneSees() {
        make(NORA.formatted("1990-05-04", "").replace("\"Pell\"", "\"P\u00e9ll\""));
        String other = NORA.formatted("1990-05-04", "").replace("\"Pell\"", "\"\u200bPe\u0301l\u2060l\ufeff\"");
        assertThat(read(make(other)).at("/code").asString()).isEqualTo("client-already-known");
        assertThat(fields(make(other.replace("Nora", "\u200b")))).containsExactly("firstName");
    }

    @Test
    void refusesWhatNoConsentAndNoContactHas() {
        MvcTestResult refused = make(NORA.formatted("1990-05-04", ", \"contacts\": [" + MOTHER + "]")
                .replace("\"sms\": true", "\"text\": true")
                .replace("\"role\"", "\"shoeSize\": 38, \"role\""));
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).at("/errors").toString()).contains("field-unknown");
        assertThat(fields(refused)).containsExactly("consents.text", "contacts[0].shoeSize");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        MvcTestResult refused = make("""
                {"firstName": "Nora", "phone": "12", "email": "nora@mail.example", "dateOfBirth": 19900504,
                 "contacts": [{"role": "UNCLE", "name": "", "allowedFor": ["EVERYTHING"]}]}""");
        assertThat(refused).hasStatus(422);
        assertThat(fields(refused))
                .containsExactly(
                        "lastName",
                        "phone",
                        "dateOfBirth",
                        "contacts[0].role",
                        "contacts[0].name",
                        "contacts[0].allowedFor");
    }

    @Test
    void changesOnlyWhatIsSentAndKeepsEveryAnswer() {
        String id = id(make(NORA.formatted("1990-05-04", "")));
        MvcTestResult changed = patch(id, """
                {"phone": "(619) 555-0777", "zip": null, "consents": {"sms": false}}""", "\"0\"");

        assertThat(changed).hasStatusOk();
        JsonNode now = read(changed);
        assertThat(now.at("/phone").asString()).isEqualTo("+16195550777");
        assertThat(now.at("/firstName").asString()).isEqualTo("Nora");
        assertThat(now.has("zip")).isFalse();
        assertThat(now.at("/consents").size()).isEqualTo(3);
        assertThat(now.at("/consents/2/granted").asBoolean()).isFalse();
        assertThat(changed).hasHeader("ETag", "\"" + now.at("/revision").asInt() + "\"");
        assertThat(patch(id, "{\"lastName\": \"Marsh\"}", "\"0\"")).hasStatus(412);
        assertThat(patch(id, "{\"lastName\": \"\"}", null)).hasStatus(422);
        assertThat(audit.ofClient(UUID.fromString(id), 10))
                .extracting(entry -> entry.entry().action())
                .containsExactlyInAnyOrder(AuditAction.CREATED, AuditAction.CHANGED);
    }

    @Test
    void changesNothingWhereItKnowsNoSuchField() {
        String id = id(make(NORA.formatted("1990-05-04", "")));
        MvcTestResult refused = patch(id, "{\"lastName\": \"Marsh\", \"nickname\": {\"short\": \"No\"}}", null);
        assertThat(refused).hasStatus(422);
        assertThat(fields(refused)).containsExactly("nickname");
        assertThat(read(refused).at("/errors/0/code").asString()).isEqualTo("field-unknown");
        assertThat(read(get(dana, CLIENTS + "/" + id)).at("/lastName").asString())
                .isEqualTo("Pell");
    }

    @Test
    void refusesDetailsThatAreAnothersAlready() {
        make(NORA.formatted("1990-05-04", ""));
        String id = id(make(NORA.replace("Nora", "Ada").formatted("1990-05-04", "")));
        MvcTestResult refused = patch(id, "{\"firstName\": \"Nora\"}", null);
        assertThat(refused).hasStatus(409);
        assertThat(read(refused).at("/code").asString()).isEqualTo("client-already-known");
    }

    @Test
    @DisplayName("R-A10: a child has a guardian on file who may book")
    void keepsAGuardianBesideEveryChild() {
        assertThat(read(make(NORA.formatted("2018-05-04", ""))).at("/code").asString())
                .isEqualTo("guardian-required");
        MvcTestResult made = make(NORA.formatted("2018-05-04", ", \"contacts\": [" + MOTHER + "]"));
        String id = id(made);
        String contact = read(made).at("/contacts/0/id").asString();

        assertThat(patch(id, "{\"contacts\": []}", null)).hasStatus(422);
        MvcTestResult changed = patch(id, """
                {"contacts": [{"id": "%s", "role": "PARENT", "name": "Ana Pell", "allowedFor": ["BOOKING"]},
                              {"role": "EMERGENCY", "name": "Leo Pell"}]}""".formatted(contact), null);
        assertThat(read(changed).at("/contacts/0/id").asString()).isEqualTo(contact);
        assertThat(read(changed).at("/contacts/0/role").asString()).isEqualTo("PARENT");
        assertThat(read(changed).at("/contacts/1/allowedFor").size()).isZero();
        assertThat(read(patch(id, "{\"firstName\": \"Noa\"}", null))
                        .at("/contacts")
                        .size())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R-A10: letting a parent hear of a minor needs the word of the minor or the clinician")
    void asksWhoLetAParentHearOfAMinor() {
        String minor = NORA.formatted("2012-05-04", ", \"contacts\": [%s]");
        assertThat(fields(make(minor.formatted(MOTHER)))).containsExactly("contacts[0].enabledBy");
        assertThat(make(minor.formatted(MOTHER.replace("\"role\"", "\"enabledBy\": \"CLIENT\", \"role\""))))
                .hasStatus(201);
        assertThat(make(minor.formatted("{\"role\": \"PARENT\", \"name\": \"Ana Pell\"}")
                        .replace("Nora", "Ada")))
                .hasStatus(201);
    }

    @Test
    @DisplayName("R-A10: the minor's own clinician decides, and until then it is on the worklist")
    void letsTheCliniciansDeterminationSettleAMinorsBooking() {
        JsonNode booked = read(book("2012-05-04", "", "maya-lindqvist"));
        String client = String.valueOf(jdbc.queryForObject("select lower(hex(id)) from client", String.class))
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        StaffMember maya = member(2, Role.CLINICIAN, Optional.of(clinician("maya-lindqvist")));
        StaffMember tom = member(3, Role.CLINICIAN, Optional.of(clinician("tom-okafor")));

        JsonNode item = workOf(maya).get(0);
        assertThat(item.at("/kind").asString()).isEqualTo("MINOR_DETERMINATION");
        assertThat(item.at("/appointment").asString())
                .isEqualTo(booked.at("/id").asString());
        assertThat(item.at("/dueAt").asString()).isEqualTo("2026-12-01T11:00:00-08:00");
        assertThat(workOf(tom)).isEmpty();
        assertThat(read(get(maya, CLIENTS + "/" + client))
                        .at("/determination/decision")
                        .asString())
                .isEqualTo("PENDING");

        String decision = "{\"decision\": \"NOT_MATURE\"}";
        String path = CLIENTS + "/" + client + "/determination";
        assertThat(send(tom, HttpMethod.POST, path, decision, null)).hasStatus(404);
        assertThat(send(dana, HttpMethod.POST, path, decision, null)).hasStatus(403);
        assertThat(send(maya, HttpMethod.POST, path, "{\"decision\": \"MAYBE\"}", null))
                .hasStatus(422);
        assertThat(read(send(maya, HttpMethod.POST, path, decision, null))
                        .at("/determination/by")
                        .asString())
                .isEqualTo(maya.id().toString());
        assertThat(workOf(maya).get(0).at("/kind").asString()).isEqualTo("GUARDIAN_MISSING");
        send(maya, HttpMethod.POST, path, "{\"decision\": \"MATURE\"}", null);
        assertThat(workOf(maya)).isEmpty();
    }

    @Test
    @DisplayName("R-A10: a guardian who says so online of a known minor is the desk's to confirm")
    void putsAGuardianWhoIsNotConfirmedOnTheWorklist() {
        book("2012-05-04", "", "maya-lindqvist");
        String again = booking("2012-05-04", "", "tom-okafor")
                .replace("T11:00", "T13:00")
                .replace("\"service\"", """
                "guardian": {"firstName": "Ana", "lastName": "Pell", "relationship": "mother", "informed": true,
                             "phone": "6195550199", "email": "ana@mail.example"}, "service\"""");
        assertThat(send(null, HttpMethod.POST, "/api/v1/appointments", again, null))
                .hasStatus(201);
        JsonNode open = only("GUARDIAN_UNCONFIRMED");
        assertThat(open.at("/dueAt").asString()).isEqualTo("2026-12-01T11:00:00-08:00");
        String client = open.at("/client").asString();
        JsonNode contact = read(get(dana, CLIENTS + "/" + client)).at("/contacts/0");
        assertThat(contact.at("/awaitsConfirmation").asBoolean()).isTrue();

        String asItIs = "{\"contacts\": [" + contact + "]}";
        assertThat(read(patch(client, asItIs, null))
                        .at("/contacts/0/awaitsConfirmation")
                        .asBoolean())
                .isFalse();
        assertThat(kinds()).contains("MINOR_DETERMINATION").doesNotContain("GUARDIAN_UNCONFIRMED");
    }

    @Test
    void showsAClinicianTheirOwnClientsAlone() {
        String id = id(make(NORA.formatted("1990-05-04", "")));
        StaffMember maya = member(2, Role.CLINICIAN, Optional.of(clinician("maya-lindqvist")));
        assertThat(get(maya, CLIENTS + "/" + id)).hasStatus(404);
        assertThat(send(maya, HttpMethod.PATCH, CLIENTS + "/" + id, "{\"firstName\": \"Ada\"}", null))
                .hasStatus(404);
        assertThat(send(maya, HttpMethod.POST, CLIENTS, NORA.formatted("1991-05-04", ""), null))
                .hasStatus(403);
    }

    @Test
    @DisplayName("R-A6, R-A8: the answer names title and supervisor, and hints at a ZIP code elsewhere")
    void answersABookingWithTitleSupervisorAndHints() {
        JsonNode plain = read(book("1990-05-04", "", "maya-lindqvist"));
        assertThat(plain.at("/clinicianTitle").asString()).isEqualTo("Licensed Marriage and Family Therapist");
        assertThat(plain.has("supervisor")).isFalse();
        assertThat(plain.has("warnings")).isFalse();

        MvcTestResult elsewhere = book("1991-05-04", ", \"zip\": \"89101\"", "jonah-abara");
        assertThat(elsewhere).hasStatus(201);
        assertThat(read(elsewhere).at("/clinicianTitle").asString())
                .isEqualTo("Associate Marriage and Family Therapist");
        assertThat(read(elsewhere).at("/supervisor").asString()).isEqualTo("Elena Ruiz");
        assertThat(read(elsewhere).at("/warnings/0").asString()).isEqualTo("zip-outside-california");
    }

    @Test
    @DisplayName("R-A10: online everybody says when they were born, and a guardian who they are")
    void asksForBirthdayAndGuardianOnline() {
        assertThat(fields(send(
                        null,
                        HttpMethod.POST,
                        "/api/v1/appointments",
                        booking("", "", "").replace("\"dateOfBirth\": \"\",", ""),
                        null)))
                .containsExactly("client.dateOfBirth");
        MvcTestResult alone = book("2018-05-04", "", "maya-lindqvist");
        assertThat(alone).hasStatus(422);
        assertThat(read(alone).at("/code").asString()).isEqualTo("guardian-required");
        String incomplete = booking("2018-05-04", "", "maya-lindqvist")
                .replace("\"service\"", "\"guardian\": {\"firstName\": \"Ana\"}, \"service\"");
        assertThat(fields(send(null, HttpMethod.POST, "/api/v1/appointments", incomplete, null)))
                .containsExactly("guardian.lastName", "guardian.relationship", "guardian.phone", "guardian.email");
        String whole = booking("2018-05-04", "", "maya-lindqvist")
                .replace("\"phone\": \"+16195550123\", \"email\": \"nora@mail.example\",", "")
                .replace("\"service\"", """
                        "guardian": {"firstName": "Ana", "lastName": "Pell", "relationship": "mother",
                                     "phone": "6195550199", "email": "ana@mail.example"}, "service\"""");
        assertThat(send(null, HttpMethod.POST, "/api/v1/appointments", whole, null))
                .hasStatus(201);
    }

    private JsonNode only(String kind) {
        List<JsonNode> found = new ArrayList<>();
        read(get(dana, "/api/v1/desk/worklist")).forEach(item -> {
            if (item.at("/kind").asString().equals(kind)) {
                found.add(item);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        read(get(dana, "/api/v1/desk/worklist"))
                .forEach(item -> kinds.add(item.at("/kind").asString()));
        return kinds;
    }

    private MvcTestResult make(String body) {
        return send(dana, HttpMethod.POST, CLIENTS, body, null);
    }

    private MvcTestResult patch(String id, String body, @Nullable String ifMatch) {
        return send(dana, HttpMethod.PATCH, CLIENTS + "/" + id, body, ifMatch);
    }

    private MvcTestResult book(String born, String more, String clinician) {
        return send(null, HttpMethod.POST, "/api/v1/appointments", booking(born, more, clinician), null);
    }

    private static String booking(String born, String more, String clinician) {
        return """
                {"service": "consultation", "modality": "TELEHEALTH", "start": "2026-12-01T11:00:00-08:00",
                 "clinician": "%s", "physicallyInCalifornia": true, "consents": {"sms": true, "email": true},
                 "client": {"firstName": "Nora", "dateOfBirth": "%s", "phone": "+16195550123", "email": "nora@mail.example",
                            "lastName": "Pell"%s}}""".formatted(clinician, born, more);
    }

    private MvcTestResult get(StaffMember who, String url) {
        return web.get().uri(url).with(authentication(signedIn(who))).exchange();
    }

    private MvcTestResult send(
            @Nullable StaffMember who, HttpMethod method, String url, String body, @Nullable String ifMatch) {
        var request = web.method(method)
                .uri(url)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(csrf());
        if (who != null) {
            request = request.with(authentication(signedIn(who)));
        }
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private List<String> fields(MvcTestResult refused) {
        List<String> fields = new ArrayList<>();
        read(refused)
                .at("/errors")
                .forEach(error -> fields.add(error.at("/field").asString()));
        return fields;
    }

    private String id(MvcTestResult made) {
        return read(made).at("/id").asString();
    }

    private JsonNode read(MvcTestResult result) {
        try {
            return json.readTree(Objects.requireNonNull(result.getResponse().getContentAsString()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).map(Clinician::id).orElseThrow();
    }

    private static StaffMember member(int number, Role role, Optional<ClinicianId> clinician) {
        return new StaffMember(new StaffId(new UUID(8, number)), "Dana Vega", Set.of(role), clinician);
    }

    /** What somebody's worklist says of clients: that no messages can be asked about here is another matter. */
    private List<JsonNode> workOf(StaffMember who) {
        return read(get(who, "/api/v1/desk/worklist"))
                .valueStream()
                .filter(item -> item.has("client"))
                .toList();
    }

    private static UsernamePasswordAuthenticationToken signedIn(StaffMember who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                who.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }
}
