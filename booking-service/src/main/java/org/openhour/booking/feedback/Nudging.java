package org.openhour.booking.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;

/** Hands nudges over shortly before they fall due, each day of each of them once, and none of the past. */
@Service
public class Nudging {

    private static final int MOST_READ = 30;

    private final BetweenSessionsRepository agreed;
    private final NoteRepository notes;
    private final NoteBook book;
    private final Catalogues catalogues;
    private final FeedbackSettings settings;
    private final Clock clock;

    Nudging(
            BetweenSessionsRepository agreed,
            NoteRepository notes,
            NoteBook book,
            Catalogues catalogues,
            FeedbackSettings settings,
            Clock clock) {
        this.agreed = agreed;
        this.notes = notes;
        this.book = book;
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a client was reminded of lately, the latest first. */
    @Transactional(readOnly = true)
    public List<Note> of(ClientId client) {
        return notes.findLatest(client.value(), Note.Kind.NUDGE, clock.instant(), Limit.of(MOST_READ));
    }

    List<ClientId> due() {
        return agreed.findNudged(wall().today(clock)).stream()
                .map(ClientId::new)
                .toList();
    }

    /** Under the lock of what was agreed on, so that two instances do not hand over the same. */
    @Transactional
    public void handOver(ClientId client) {
        agreed.lock(client.value()).ifPresent(this::handOver);
    }

    void handOver(BetweenSessions between) {
        Instant now = clock.instant();
        for (Nudge nudge : between.nudges()) {
            List<LocalDate> days = nudge.wording().rhythm().dueIn(now, now.plus(settings.ahead()), wall());
            Set<LocalDate> known = days.isEmpty() ? Set.of() : notes.findDays(nudge.id(), days);
            days.stream()
                    .filter(day -> !known.contains(day) && book.reaches(between.client(), day))
                    .forEach(day -> book.remind(between.client(), nudge, day, life(nudge, day)));
        }
    }

    /** A nudge is for its day. */
    private Note.Life life(Nudge nudge, LocalDate day) {
        Instant due = wall().instantOf(day.atTime(nudge.atTime()));
        Instant midnight = wall().instantOf(day.plusDays(1).atStartOfDay());
        return new Note.Life(due, midnight, due.plus(settings.linkLasts()));
    }

    private WallClock wall() {
        return catalogues.current().practice().wallClock();
    }
}
