package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

@DomainTest
class ClientResponsesTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientResponses responses;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    private AppointmentId appointment = new AppointmentId(new UUID(0, 0));

    @BeforeEach
    void bookSomething() {
        clock.set(Instant.parse("2027-01-04T16:00:00Z"));
        String name = "C" + UUID.randomUUID();
        appointment = booking.book(SampleBooking.at(catalogues.current(), "2027-01-05T10:00")
                        .by(name)
                        .atTheDesk()
                        .request())
                .id();
        responses.open().forEach(answer -> responses.handle(answer.appointment(), answer.id()));
    }

    @Test
    void confirmsOnceHoweverOftenTheSameYesArrives() throws Exception {
        String messageId = "SM" + UUID.randomUUID();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> repeats = IntStream.range(0, 16)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        responses.receive(answer(messageId, ClientResponse.Kind.CONFIRM, Optional.empty()));
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(repeats)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(appointments.get(appointment).status()).isEqualTo(Status.CONFIRMED);
        assertThat(appointments.history(appointment)).hasSize(2);
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("R-C3, R-C5: what is not a plain yes waits for somebody at the desk, with what is known of it")
    void keepsTheRestForTheDesk() {
        responses.receive(answer(
                "SM" + UUID.randomUUID(), ClientResponse.Kind.OPT_OUT, Optional.of("may-have-meant-the-appointment")));
        assertThat(responses.open()).singleElement().satisfies(response -> {
            assertThat(response.kind()).isEqualTo(ClientResponse.Kind.OPT_OUT);
            assertThat(response.detail()).contains("may-have-meant-the-appointment");
            assertThat(response.text()).contains("Could I come on Friday?");
        });
        assertThat(appointments.get(appointment).status()).isEqualTo(Status.BOOKED);
    }

    @Test
    @DisplayName("R-D1: a no to the calendar's invite is for somebody at the desk, and cancels nothing")
    void cancelsNothingForANoToAnInvite() {
        responses.receive(new ClientAnswer(
                appointment,
                "reply-" + UUID.randomUUID(),
                ClientResponse.Source.EMAIL_REPLY,
                ClientResponse.Kind.DECLINED,
                Optional.of("declined-the-whole-series"),
                Optional.empty(),
                clock.instant()));
        assertThat(responses.open()).singleElement().satisfies(response -> {
            assertThat(response.kind()).isEqualTo(ClientResponse.Kind.DECLINED);
            assertThat(response.source()).isEqualTo(ClientResponse.Source.EMAIL_REPLY);
            assertThat(response.detail()).contains("declined-the-whole-series");
        });
        assertThat(appointments.get(appointment).status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void takesNothingForAnAppointmentThatIsNotThere() {
        ClientAnswer stray = new ClientAnswer(
                new AppointmentId(new UUID(1, 1)),
                "SM" + UUID.randomUUID(),
                ClientResponse.Source.SMS,
                ClientResponse.Kind.OTHER,
                Optional.empty(),
                Optional.empty(),
                clock.instant());
        assertThatExceptionOfType(UnknownAppointment.class).isThrownBy(() -> responses.receive(stray));
        assertThat(open()).isEmpty();
    }

    private List<String> open() {
        return responses.open().stream().map(ClientResponse::messageId).toList();
    }

    private ClientAnswer answer(String messageId, ClientResponse.Kind kind, Optional<String> detail) {
        return new ClientAnswer(
                appointment,
                messageId,
                ClientResponse.Source.SMS,
                kind,
                detail,
                Optional.of("Could I come on Friday?"),
                clock.instant());
    }
}
