package org.openhour.notification.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Neighbours;
import org.openhour.notification.support.Replies;
import org.openhour.notification.support.ServiceTest;

/** Any number of instances read the same mailbox. */
@ServiceTest
class ReplyRaceTest {

    private static final int MAILS = 20;

    @Autowired
    private Client client;

    @Autowired
    private ReplyRounds rounds;

    @Test
    @DisplayName("R-D1: takes every mail once and loses none, however many instances read")
    void takesEveryMailOnceAndLosesNone() throws Exception {
        client.setClock("2026-12-01T10:00:00-08:00");
        List<String> appointments = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            Body booked = Body.booked();
            String id = client.newAppointment();
            client.put(id, booked);
            client.awaitLedger(id, "INVITE EMAIL SENT");
            Replies.deliver(Replies.from(booked.email(), id).answering("DECLINED"));
            appointments.add(id);
        }
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, 12).forEach(i -> all.add(instances.submit(rounds::round)));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            instances.shutdownNow();
        }
        client.await("all", () -> appointments.stream().noneMatch(id -> calls(id) == 0));
        assertThat(appointments).allSatisfy(id -> assertThat(calls(id)).isEqualTo(1));
    }

    private static int calls(String appointment) {
        return Neighbours.BOOKING.takenOf(appointment).size();
    }
}
