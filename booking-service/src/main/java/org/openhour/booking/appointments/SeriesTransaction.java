package org.openhour.booking.appointments;

import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.StandingRules;

/** Starts one series in one transaction, or answers as it did when the same request came before. */
@Component
class SeriesTransaction {

    private final StandingRules rules;
    private final IdempotentBookings answered;
    private final SeriesStart start;
    private final SeriesRecords records;

    SeriesTransaction(StandingRules rules, IdempotentBookings answered, SeriesStart start, SeriesRecords records) {
        this.rules = rules;
        this.answered = answered;
        this.start = start;
        this.records = records;
    }

    @Transactional
    public SeriesOutcome start(SeriesRequest request) {
        rules.hold();
        SeriesId id = new SeriesId(UuidCreator.getTimeOrderedEpoch());
        Optional<SeriesId> earlier = request.idempotencyKey()
                .flatMap(key -> answered.claim(key, new AppointmentId(id.value())))
                .map(known -> new SeriesId(known.value()));
        return earlier.map(records::asStarted).orElseGet(() -> start.of(id, request));
    }
}
