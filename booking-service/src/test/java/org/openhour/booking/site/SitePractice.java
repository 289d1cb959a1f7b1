package org.openhour.booking.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

import com.github.f4b6a3.uuid.UuidCreator;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import org.openhour.booking.time.SettableClock;

/** The demo practice on the morning of Tuesday, December 1, 2026, with nothing booked yet. */
@TestConfiguration(proxyBeanMethods = false)
class SitePractice {

    static final Instant MORNING = Instant.parse("2026-12-01T15:00:00Z");

    private final JdbcTemplate jdbc;
    private final DataSource source;

    SitePractice(JdbcTemplate jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    @Bean
    @Primary
    SettableClock testClock() {
        return new SettableClock(Clock.systemUTC());
    }

    void open(SettableClock clock) {
        clock.set(MORNING);
        if (Integer.valueOf(0).equals(jdbc.queryForObject("select count(*) from clinician", Integer.class))) {
            ResourceDatabasePopulator script =
                    new ResourceDatabasePopulator(new ClassPathResource("demo/practice.sql"));
            script.setSqlScriptEncoding("UTF-8");
            script.execute(source);
            jdbc.update("update practice_version set version = version + 1");
        }
        for (String table : new String[] {
            "waitlist_clinician",
            "waitlist_location",
            "waitlist_entry",
            "freed_time",
            "opening",
            "offer",
            "note",
            "nudge",
            "between_sessions",
            "absence",
            "hold",
            "private_link",
            "booking_key",
            "appointment_change",
            "appointment_companion",
            "appointment",
            "day_page"
        }) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("update schedule_version set version = version + 1");
    }

    void giveOutOnline(String service, boolean online) {
        jdbc.update("update service set bookable_online = ? where slug = ?", online, service);
        jdbc.update("update practice_version set version = version + 1");
    }

    /** What a client has said to e-mail, in the order in which they said it. */
    List<Boolean> saidToMail(String email) {
        return jdbc.queryForList(
                "select granted from consent join client on client.id = consent.client_id"
                        + " where kind = 'EMAIL' and email = ? order by position",
                Boolean.class,
                email);
    }

    /** An office that comes before every other by its name. */
    void openOffice(String slug) {
        jdbc.update(
                "insert into location (id, slug, name, street, city, state, zip, arrival_en, arrival_es)"
                        + " values (?, ?, 'Anaheim office', '1 First Street', 'Anaheim', 'CA', '92805', '', '')",
                UuidCreator.toBytes(UuidCreator.getTimeOrderedEpoch()),
                slug);
        jdbc.update("update practice_version set version = version + 1");
    }

    void closeOffice(String slug) {
        jdbc.update("delete from location where slug = ?", slug);
        jdbc.update("update practice_version set version = version + 1");
    }

    /** For longer than anything is given out. */
    void goAway(String clinician) {
        jdbc.update(
                "insert into absence (id, clinician_id, starts_at, ends_at, label)"
                        + " select ?, id, '2026-12-01 00:00:00', '2028-01-01 00:00:00', 'Away' from clinician where slug = ?",
                UuidCreator.toBytes(UuidCreator.getTimeOrderedEpoch()),
                clinician);
        jdbc.update("update schedule_version set version = version + 1");
    }

    /** An expired hold is given back within half a second. */
    void awaitHoldsGivenBack() {
        Awaitility.await().until(() -> Integer.valueOf(0)
                .equals(jdbc.queryForObject("select count(*) from hold", Integer.class)));
    }

    int appointments() {
        Integer count = jdbc.queryForObject("select count(*) from appointment", Integer.class);
        return count == null ? 0 : count;
    }

    /** All that a visit could change, as one line a table. */
    String everything() {
        return jdbc.queryForList(
                                "select hex(id), revision, status, starts_local, modality from appointment order by id")
                        .toString()
                + jdbc.queryForList("select count(*) from hold")
                + jdbc.queryForList("select count(*), max(recorded_at) from consent")
                + jdbc.queryForList("select count(*) from appointment_change")
                + jdbc.queryForList("select hex(resource), day, hex(busy) from day_page order by resource, day");
    }
}
