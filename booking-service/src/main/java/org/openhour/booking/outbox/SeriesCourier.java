package org.openhour.booking.outbox;

import org.springframework.stereotype.Component;

/** Carries the current state of a series as a whole to notification-service. */
@Component
class SeriesCourier {

    private final SeriesStates numbers;
    private final StateOfSeries states;
    private final NotificationClient notification;

    SeriesCourier(SeriesStates numbers, StateOfSeries states, NotificationClient notification) {
        this.numbers = numbers;
        this.states = states;
        this.notification = notification;
    }

    /** A later state has a hand-over of its own, so one that is out of date is simply done. */
    void carry(SeriesHandOver handOver) {
        numbers.current(handOver.series())
                .filter(state -> state.revision() == handOver.revision())
                .ifPresent(state -> {
                    notification.put(handOver.seriesId(), states.of(handOver.series(), state));
                    numbers.told(handOver.series(), state.revision());
                });
    }
}
