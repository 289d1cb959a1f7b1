package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.CountedTexts.Counted;
import org.openhour.notification.plan.Ceiling;
import org.openhour.notification.plan.PlanProperties;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** Keeps the texts that a number gets under their ceiling, whoever sends them and however many do at once. */
@Component
class Allowance {

    private final CountedTexts texts;
    private final PlanProperties plan;
    private final Clock clock;

    Allowance(CountedTexts texts, PlanProperties plan, Clock clock) {
        this.texts = texts;
        this.plan = plan;
        this.clock = clock;
    }

    /**
     * Those that count and are one too many are not to leave as texts; the others that count are counted now. A note
     * makes room for reminders, also for those still ahead.
     */
    @RetriedOnDeadlock
    @Transactional
    public List<Checked> of(List<Checked> all) {
        List<String> phones = all.stream()
                .filter(Allowance::counts)
                .map(one -> one.message().address())
                .toList();
        if (phones.isEmpty()) {
            return all;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        texts.lock(phones);
        Count count = new Count(texts.since(Ceiling.since(today), phones), ahead(all, today), today);
        List<Checked> allowed = all.stream()
                .sorted(Comparator.comparing(one -> one.message().kind().isNote()))
                .map(one -> counts(one) ? count.weigh(one) : one)
                .toList();
        if (!count.fresh.isEmpty()) {
            texts.add(count.fresh);
        }
        return allowed;
    }

    private Map<String, List<Counted>> ahead(List<Checked> all, LocalDate today) {
        Set<String> noted = all.stream()
                .filter(one -> counts(one) && one.message().kind().isNote())
                .map(one -> one.message().address())
                .collect(Collectors.toSet());
        if (noted.isEmpty()) {
            return Map.of();
        }
        Instant end = Ceiling.until(today).plusDays(1).atStartOfDay(plan.zone()).toInstant();
        return texts.ahead(noted, end, plan.zone()).stream().collect(Collectors.groupingBy(Counted::phone));
    }

    @Scheduled(
            fixedDelayString = "${openhour.messages.forget:1h}",
            initialDelayString = "${openhour.messages.forget:1h}")
    void forget() {
        LocalDate since = Ceiling.since(LocalDate.ofInstant(clock.instant(), plan.zone()));
        while (texts.forgetBefore(since) > 0) {
            // Until none is left.
        }
    }

    /** What somebody at the desk asks for is their own decision. */
    private static boolean counts(Checked one) {
        return one.leaves()
                && one.message().channel() == Channel.SMS
                && one.message().kind().limited()
                && !one.message().asked().byDesk();
    }

    /** The count of one batch. */
    private final class Count {

        private final Map<String, List<Counted>> known;
        private final Map<String, List<Counted>> ahead;
        private final LocalDate today;
        private final List<Counted> fresh = new ArrayList<>();

        Count(Map<String, List<Counted>> known, Map<String, List<Counted>> ahead, LocalDate today) {
            this.known = new HashMap<>(known);
            this.ahead = ahead;
            this.today = today;
        }

        /** One that was counted at an earlier try is not counted again. */
        Checked weigh(Checked one) {
            List<Counted> before = known.getOrDefault(one.message().address(), List.of());
            if (before.stream()
                    .anyMatch(text -> text.message().equals(one.message().id()))) {
                return one;
            }
            List<Counted> yieldsTo = one.message().kind().isNote()
                    ? ahead.getOrDefault(one.message().address(), List.of())
                    : List.of();
            Optional<String> reached = plan.ceiling().reached(days(before), days(yieldsTo), today);
            return reached.map(one::skipped).orElseGet(() -> counted(one, before));
        }

        private static List<LocalDate> days(List<Counted> texts) {
            return texts.stream().map(Counted::day).toList();
        }

        private Checked counted(Checked one, List<Counted> before) {
            Counted text = new Counted(one.message().id(), one.message().address(), today);
            List<Counted> after = new ArrayList<>(before);
            after.add(text);
            known.put(text.phone(), after);
            fresh.add(text);
            return one;
        }
    }
}
