package org.openhour.notification.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentAhead;
import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.SeriesDate;

/** Whom the desk should call before their session: nothing has told them of it. */
@Service
public class NotReachedList {

    private static final int AT_ONCE = 500;

    private final Appointments appointments;
    private final MessageTable table;

    NotReachedList(Appointments appointments, MessageTable table) {
        this.appointments = appointments;
        this.table = table;
    }

    /** Of the appointments that start in {@code [from, to)}, in their order. */
    @Transactional(readOnly = true)
    public List<NotReached> of(Instant from, Instant to) {
        List<AppointmentAhead> ahead = appointments.booked(from, to);
        List<NotReached> found = new ArrayList<>();
        for (int first = 0; first < ahead.size(); first += AT_ONCE) {
            found.addAll(among(ahead.subList(first, Math.min(first + AT_ONCE, ahead.size()))));
        }
        return found;
    }

    private List<NotReached> among(List<AppointmentAhead> ahead) {
        Map<AppointmentId, List<Message>> rows = table
                .ofAll(ahead.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.state().id()), seriesOf(one).stream()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Message::appointment));
        return ahead.stream()
                .flatMap(one -> new Unreached(
                                one,
                                rows.getOrDefault(one.state().id(), List.of()),
                                seriesOf(one)
                                        .map(series -> rows.getOrDefault(series, List.of()))
                                        .orElse(List.of()))
                        .all())
                .toList();
    }

    private static Optional<AppointmentId> seriesOf(AppointmentAhead one) {
        return Optional.ofNullable(one.state().series()).map(SeriesDate::series);
    }
}
