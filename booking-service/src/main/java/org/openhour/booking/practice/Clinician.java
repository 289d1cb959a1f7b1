package org.openhour.booking.practice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** Someone who holds sessions: what they may do, where, how and in which languages. */
@Entity
public class Clinician {

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String email;
    private int colour;
    private int sortOrder;
    private boolean acceptingNewClients;
    private boolean retired;

    @Nullable private String videoRoom;

    @Embedded
    private Licence licence;

    @Nullable private UUID supervisorId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_language", joinColumns = @JoinColumn(name = "clinician_id"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_specialty", joinColumns = @JoinColumn(name = "clinician_id"))
    @Column(name = "specialty")
    private Set<String> specialties = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_age", joinColumns = @JoinColumn(name = "clinician_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private Set<AgeGroup> ages = EnumSet.noneOf(AgeGroup.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_modality", joinColumns = @JoinColumn(name = "clinician_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Set<Modality> modalities = EnumSet.noneOf(Modality.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_service", joinColumns = @JoinColumn(name = "clinician_id"))
    @Column(name = "service_id")
    private Set<UUID> services = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_location", joinColumns = @JoinColumn(name = "clinician_id"))
    @Column(name = "location_id")
    private Set<UUID> locations = new HashSet<>();

    protected Clinician() {
        this.id = new UUID(0, 0);
        this.slug = "";
        this.name = "";
        this.email = "";
        this.licence = new Licence(LicenceType.LMFT, "", LocalDate.EPOCH, false);
    }

    Clinician(UUID id, String slug, ClinicianDetails details) {
        this();
        this.id = id;
        this.slug = slug;
        describe(details);
    }

    final void describe(ClinicianDetails details) {
        name = details.name();
        email = details.email();
        licence = details.licence();
        supervisorId = details.supervisor().map(ClinicianId::value).orElse(null);
        acceptingNewClients = details.acceptingNewClients();
        colour = details.colour();
        sortOrder = details.order();
        videoRoom = details.videoRoom().orElse(null);
        retired = details.retired();
        become(languages, details.languages().stream());
        become(specialties, details.specialties().stream());
        become(ages, details.ages().stream());
        become(modalities, details.modalities().stream());
        become(services, details.services().stream().map(ServiceId::value));
        become(locations, details.locations().stream().map(LocationId::value));
    }

    void offer(ServiceId service) {
        services.add(service.value());
    }

    void withdraw(ServiceId service) {
        services.remove(service.value());
    }

    public ClinicianId id() {
        return new ClinicianId(id);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The first letters of first and last name; shown beside every colour. */
    public String initials() {
        String[] parts = name.split(" ");
        return parts[0].substring(0, 1) + parts[parts.length - 1].substring(0, 1);
    }

    /** The name under which the board has filed their licence; notices say this one (R-A9). */
    public String filedName() {
        return licence.nameOr(name);
    }

    public String email() {
        return email;
    }

    /** One of the six colours of the calendar, 1 to 6. */
    public int colour() {
        return colour;
    }

    /** Their place among the others, the lowest first. */
    public int order() {
        return sortOrder;
    }

    /** Whether they have left: they hold no more sessions, and their past ones still name them. */
    public boolean isRetired() {
        return retired;
    }

    public boolean isAcceptingNewClients() {
        return acceptingNewClients;
    }

    /** Where their video sessions are held; shown on the private page alone (R-B2). */
    public Optional<String> videoRoom() {
        return Optional.ofNullable(videoRoom);
    }

    public Licence licence() {
        return licence;
    }

    public Optional<ClinicianId> supervisor() {
        return Optional.ofNullable(supervisorId).map(ClinicianId::new);
    }

    public Set<String> languages() {
        return new TreeSet<>(languages);
    }

    public Set<String> specialties() {
        return new TreeSet<>(specialties);
    }

    /** The ages of clients that they see; empty where they have named none and see all. */
    public Set<AgeGroup> ages() {
        return Set.copyOf(ages);
    }

    public boolean sees(AgeGroup group) {
        return ages.isEmpty() || ages.contains(group);
    }

    public Set<Modality> modalities() {
        return Set.copyOf(modalities);
    }

    public Set<ServiceId> services() {
        return services.stream().map(ServiceId::new).collect(Collectors.toSet());
    }

    public Set<LocationId> locations() {
        return locations.stream().map(LocationId::new).collect(Collectors.toSet());
    }

    public boolean offers(ServiceId service, Modality modality) {
        return services.contains(service.value()) && modalities.contains(modality);
    }

    public boolean meetsAt(LocationId location) {
        return locations.contains(location.value());
    }

    private static <T> void become(Set<T> kept, Stream<T> wanted) {
        Set<T> all = wanted.collect(Collectors.toSet());
        kept.retainAll(all);
        kept.addAll(all);
    }
}
