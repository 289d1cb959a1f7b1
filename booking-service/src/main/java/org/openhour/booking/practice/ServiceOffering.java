package org.openhour.booking.practice;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openhour.booking.time.Minutes;

/**
 * A service that the practice offers, and the rules by which it is given out (R-A13): each service has its own length,
 * buffers, notice and horizon.
 */
@Entity
@Table(name = "service")
public class ServiceOffering {

    @Id
    private UUID id;

    private String slug;
    private String nameEn;
    private String nameEs;
    private int minutes;
    private int bufferBefore;
    private int bufferAfter;
    private int startsEvery;
    private int noticeMinutes;
    private int horizonDays;
    private int lateCancelHours;
    private BigDecimal price;
    private boolean firstVisit;
    private boolean bookableOnline;
    private int seats = 1;
    private boolean retired;

    @ElementCollection(fetch = FetchType.EAGER)
    @Enumerated(EnumType.STRING)
    private Set<Modality> modalities = EnumSet.noneOf(Modality.class);

    protected ServiceOffering() {
        this.id = new UUID(0, 0);
        this.slug = "";
        this.nameEn = "";
        this.nameEs = "";
        this.price = BigDecimal.ZERO;
    }

    ServiceOffering(UUID id, String slug, ServiceDetails details) {
        this();
        this.id = id;
        this.slug = slug;
        describe(details);
    }

    final void describe(ServiceDetails details) {
        nameEn = details.nameEn();
        nameEs = details.nameEs();
        minutes = details.minutes().value();
        bufferBefore = details.bufferBefore().value();
        bufferAfter = details.bufferAfter().value();
        startsEvery = details.startsEvery().value();
        noticeMinutes = (int) details.notice().toMinutes();
        horizonDays = details.horizonDays();
        lateCancelHours = details.lateCancelHours();
        price = details.price();
        firstVisit = details.firstVisit();
        bookableOnline = details.bookableOnline();
        seats = details.seats();
        retired = details.retired();
        modalities.retainAll(details.modalities());
        modalities.addAll(details.modalities());
    }

    public ServiceId id() {
        return new ServiceId(id);
    }

    public String slug() {
        return slug;
    }

    public String name(Locale language) {
        return language.getLanguage().equals("es") ? nameEs : nameEn;
    }

    /** What the client is told; buffers come on top and are never shown (R-A13). */
    public Minutes minutes() {
        return Minutes.of(minutes);
    }

    public Minutes bufferBefore() {
        return Minutes.of(bufferBefore);
    }

    public Minutes bufferAfter() {
        return Minutes.of(bufferAfter);
    }

    /** Online, a session starts at a whole multiple of this after midnight. */
    public Minutes startsEvery() {
        return Minutes.of(startsEvery);
    }

    /** How long before its start a session can still be booked online. */
    public Duration notice() {
        return Duration.ofMinutes(noticeMinutes);
    }

    /** How many days ahead a session can be booked online, today not counted. */
    public int horizonDays() {
        return horizonDays;
    }

    /** How many hours before the start a cancellation is still free; 0 where it always is. */
    public int lateCancelHours() {
        return lateCancelHours;
    }

    public BigDecimal price() {
        return price;
    }

    public boolean isFree() {
        return price.signum() == 0;
    }

    public boolean isFirstVisit() {
        return firstVisit;
    }

    public boolean isBookableOnline() {
        return bookableOnline;
    }

    /** How many clients one session takes. */
    public int seats() {
        return seats;
    }

    public boolean isGroup() {
        return seats > 1;
    }

    public boolean isRetired() {
        return retired;
    }

    public Set<Modality> modalities() {
        return Set.copyOf(modalities);
    }

    public boolean isOffered(Modality modality) {
        return modalities.contains(modality);
    }
}
