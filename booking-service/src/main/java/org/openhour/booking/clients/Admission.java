package org.openhour.booking.clients;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes down whom nobody knew before, and all that they agree to at once: two statements in every first booking. */
@Repository
class Admission {

    private final JdbcTemplate jdbc;

    Admission(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void admit(ClientId id, ClientDetails details, List<Consent> consents, Instant now) {
        jdbc.update(
                "insert into client (id, revision, first_name, last_name, email, phone, date_of_birth, language, zip,"
                        + " identity, created_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UuidCreator.toBytes(id.value()),
                details.firstName(),
                details.lastName(),
                details.email().value(),
                details.phone().e164(),
                details.dateOfBirth().orElse(null),
                details.language().getLanguage(),
                details.zip().orElse(null),
                details.identity().digest(),
                utc(now));
        agree(id, consents);
    }

    private void agree(ClientId id, List<Consent> consents) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            Collections.addAll(
                    values,
                    UuidCreator.toBytes(id.value()),
                    i,
                    consent.kind().name(),
                    consent.granted(),
                    consent.version(),
                    consent.method().name(),
                    utc(consent.recordedAt()),
                    consent.recordedBy());
        }
        jdbc.update(
                "insert into consent (client_id, position, kind, granted, version, method, recorded_at, recorded_by)"
                        + " values "
                        + String.join(", ", Collections.nCopies(consents.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")),
                values.toArray());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
