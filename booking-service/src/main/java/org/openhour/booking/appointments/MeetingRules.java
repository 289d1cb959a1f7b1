package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.Optional;

import org.openhour.booking.appointments.Groups.Meeting;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ServiceOffering;

/** By which rules seats of a group's meetings are given out; the desk gives out every one that is still to come. */
record MeetingRules(Catalogue catalogue, Channel channel, LocalDateTime now) {

    Optional<NotGivenOut> refusal(GroupSession meeting) {
        ServiceOffering service = catalogue.service(meeting.service());
        LocalDateTime start = meeting.span().start();
        boolean byDesk = channel == Channel.DESK;
        if (!byDesk && !service.isBookableOnline()) {
            return Optional.of(NotGivenOut.NOT_OFFERED);
        }
        if (start.isBefore(byDesk ? now : now.plus(service.notice()))) {
            return Optional.of(NotGivenOut.TOO_SOON);
        }
        if (!byDesk && start.toLocalDate().isAfter(now.toLocalDate().plusDays(service.horizonDays()))) {
            return Optional.of(NotGivenOut.BEYOND_HORIZON);
        }
        return catalogue.mayPractise(catalogue.clinician(meeting.clinician()), start.toLocalDate())
                ? Optional.empty()
                : Optional.of(NotGivenOut.LICENCE_NOT_VALID);
    }

    boolean isOpen(Meeting meeting, SlotQuery query) {
        GroupSession session = meeting.session();
        return meeting.free() > 0
                && session.service().equals(query.service())
                && session.modality() == query.modality()
                && (query.clinicians().isEmpty() || query.clinicians().contains(session.clinician()))
                && (query.locations().isEmpty()
                        || session.location()
                                .filter(query.locations()::contains)
                                .isPresent())
                && query.partOfDay()
                        .filter(part -> !part.includes(session.span().start().toLocalTime()))
                        .isEmpty()
                && refusal(session).isEmpty();
    }
}
