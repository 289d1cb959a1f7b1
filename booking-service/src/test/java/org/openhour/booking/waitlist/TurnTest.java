package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.SettableClock;

/** Who answers or leaves waits for whoever hands out hours just now, so that nobody is asked who is gone already. */
@DomainTest
class TurnTest {

    private static final LocalDateTime TUESDAY_NINE = LocalDateTime.parse("2026-12-01T09:00");

    @Autowired
    private Turn turn;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private OfferLinks links;

    @Autowired
    private LeaveTransaction leaving;

    @Autowired
    private AcceptTransaction accepting;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T18:00:00Z"));
    }

    @Test
    void keepsWhoeverIsTakenOffTheListWaiting() {
        WaitlistEntry entry = waiting();
        whileHoursAreHandedOut(() -> leaving.remove(entry.id()));
    }

    @Test
    void keepsWhoeverAnswersWaiting() {
        byte[] link = links.secretOf(offer(waiting()).offer().id()).hash();
        whileHoursAreHandedOut(() -> leaving.decline(link));
        whileHoursAreHandedOut(() -> leaving.leave(link));
        whileHoursAreHandedOut(() -> accepting.accept(link, new Acceptance(Optional.of(true), true)));
    }

    private void whileHoursAreHandedOut(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(handing -> {
            turn.take();
            assertThatExceptionOfType(PessimisticLockingFailureException.class).isThrownBy(() -> impatiently(act));
        });
    }

    /** In a transaction beside the other, on a connection that gives up after a second. */
    private void impatiently(Runnable act) {
        TransactionTemplate beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(other -> {
            jdbc.execute("set session innodb_lock_wait_timeout = 1");
            try {
                act.run();
            } finally {
                jdbc.execute("set session innodb_lock_wait_timeout = default");
            }
        });
    }

    private WaitlistEntry waiting() {
        return waitlist.join(SampleWish.of(catalogues.current(), "Nora").request());
    }

    private Offered offer(WaitlistEntry entry) {
        return offers.make(
                entry.id(),
                new Hour(
                        entry.wishes().service(),
                        Modality.TELEHEALTH,
                        catalogues
                                .current()
                                .findClinician("maya-lindqvist")
                                .map(Clinician::id)
                                .orElseThrow(),
                        Optional.empty(),
                        LocalSpan.of(TUESDAY_NINE, Minutes.of(50))));
    }
}
