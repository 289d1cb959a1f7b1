package org.openhour.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.time.WallClock;
import org.openhour.booking.worklist.WorkItem;

/** Says in words what needs a human: who, what and why, by when, and where the next step is taken. */
@Component
class WorkViews {

    private final Clients clients;
    private final Catalogues catalogues;
    private final Clock clock;

    WorkViews(Clients clients, Catalogues catalogues, Clock clock) {
        this.clients = clients;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Whose records a list shows. */
    static List<UUID> clientsOf(List<WorkItem> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.client()))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    WorkView of(List<WorkItem> items, String chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(WorkWords.of(item.kind()).kind(), 1, Integer::sum));
        List<WorkItem> shown = items.stream()
                .filter(item ->
                        chosen.isEmpty() || WorkWords.of(item.kind()).kind().equals(chosen))
                .toList();
        return new WorkView(
                items.size(),
                chosen,
                counts.entrySet().stream()
                        .map(count -> new WorkView.Kind(count.getKey(), count.getValue()))
                        .toList(),
                groups(shown));
    }

    private List<WorkView.Group> groups(List<WorkItem> items) {
        Catalogue catalogue = catalogues.current();
        Map<ClientId, Client> people =
                clients.all(clientsOf(items).stream().map(ClientId::new).toList());
        Map<Due, List<WorkView.Row>> rows = items.stream()
                .collect(Collectors.groupingBy(
                        item -> due(item, catalogue),
                        TreeMap::new,
                        Collectors.mapping(item -> row(item, people, catalogue), Collectors.toList())));
        return rows.entrySet().stream()
                .map(group -> new WorkView.Group(group.getKey().word, group.getValue()))
                .toList();
    }

    private WorkView.Row row(WorkItem item, Map<ClientId, Client> people, Catalogue catalogue) {
        WorkWords words = WorkWords.of(item.kind());
        Optional<Client> client = Optional.ofNullable(item.client())
                .map(UUID::fromString)
                .map(ClientId::new)
                .map(people::get);
        LocalDateTime at = catalogue.practice().wallClock().localOf(item.dueAt());
        Due due = due(item, catalogue);
        return new WorkView.Row(
                words.icon(),
                client.map(Client::fullName)
                        .or(() -> Optional.ofNullable(item.clinician())
                                .flatMap(catalogue::findClinician)
                                .map(Clinician::name))
                        .orElse("Openhour"),
                WorkWords.what(item),
                WorkWords.why(item),
                Words.moment(at),
                due.urgency,
                next(item, words, client),
                url(item));
    }

    private static String next(WorkItem item, WorkWords words, Optional<Client> client) {
        return item.kind().equals("NOT_REACHED")
                ? client.map(one -> "Call " + one.phone().masked()).orElse("")
                : words.next();
    }

    private static String url(WorkItem item) {
        if (item.appointment() != null) {
            return "/desk/appointments/" + item.appointment();
        }
        if (item.client() != null) {
            return "/desk/clients/" + item.client();
        }
        if (item.clinician() != null) {
            return "/desk/week?clinician=" + item.clinician();
        }
        return switch (item.kind()) {
            case "TEXTS_PAUSED", "EMAIL_PAUSED" -> SendingPages.PATH;
            default -> "";
        };
    }

    private Due due(WorkItem item, Catalogue catalogue) {
        WallClock wall = catalogue.practice().wallClock();
        LocalDate today = wall.today(clock);
        LocalDateTime at = wall.localOf(item.dueAt());
        if (!at.isAfter(wall.localOf(clock.instant()))) {
            return Due.NOW;
        }
        if (at.toLocalDate().equals(today)) {
            return Due.TODAY;
        }
        return at.toLocalDate().isBefore(today.plusDays(7)) ? Due.THIS_WEEK : Due.LATER;
    }

    /** By when something is to be done. */
    private enum Due {
        NOW("Now", "bad"),
        TODAY("Today", "warn"),
        THIS_WEEK("This week", ""),
        LATER("Later", "");

        private final String word;
        private final String urgency;

        Due(String word, String urgency) {
            this.word = word;
            this.urgency = urgency;
        }
    }
}
