package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import org.springframework.web.util.UriComponentsBuilder;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/**
 * What a visitor chose so far: for what, how to meet, and with whom, where anyone will do unless one is named.
 *
 * @param office in person only
 * @param usual whether the service is the one that the site leads to by itself
 */
record Choice(
        ServiceOffering service,
        boolean usual,
        Modality modality,
        Optional<Location> office,
        Optional<Clinician> clinician) {

    static final String VIDEO = "video";

    public boolean byVideo() {
        return modality == Modality.TELEHEALTH;
    }

    /** {@code video}, or the office. */
    public String how() {
        return office.map(Location::slug).orElse(VIDEO);
    }

    /** The clinician's slug; empty for anyone. */
    public String who() {
        return clinician.map(Clinician::slug).orElse("");
    }

    Choice with(Optional<Clinician> one) {
        return new Choice(service, usual, modality, office, one);
    }

    Choice meeting(Modality other, Optional<Location> where) {
        return new Choice(service, usual, other, where, clinician);
    }

    SlotQuery query(LocalDate from, LocalDate to) {
        return SlotQuery.anyone(service.id(), modality, from, to)
                .with(clinician.map(Clinician::id).map(Set::of).orElse(Set.of()))
                .at(office.map(Location::id).map(Set::of).orElse(Set.of()));
    }

    WantedSession at(LocalDateTime start) {
        return new WantedSession(service.id(), modality, start, clinician.map(Clinician::id), office.map(Location::id));
    }

    /** The same for a slot that may lie elsewhere, with the first who can. */
    Choice of(OpenSlot slot, Catalogue catalogue) {
        ClinicianId first = slot.clinicians().get(0);
        return new Choice(
                service,
                usual,
                slot.location().isPresent() ? Modality.IN_PERSON : Modality.TELEHEALTH,
                slot.location().map(catalogue::location),
                Optional.of(catalogue.clinician(first)));
    }

    /** Where to be told of open times; a group has its meetings, and no hour that could become free for one. */
    Optional<String> waitlist() {
        return service.isGroup()
                ? Optional.empty()
                : Optional.of(on(WaitlistPage.PATH).build().toUriString());
    }

    /** The address of a page for this choice. */
    UriComponentsBuilder on(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        if (!usual) {
            url.queryParam("service", service.slug());
        }
        url.queryParam("how", how());
        clinician.ifPresent(one -> url.queryParam("who", one.slug()));
        return url;
    }
}
