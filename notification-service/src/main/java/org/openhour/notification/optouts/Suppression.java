package org.openhour.notification.optouts;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.openhour.notification.contact.PhoneNumber;

/** One cause for not texting one number. */
@Entity
@Table(name = "suppression")
class Suppression {

    @EmbeddedId
    private Key key;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Suppression() {}

    PhoneNumber phone() {
        return new PhoneNumber(key.phone());
    }

    Cause cause() {
        return key.cause();
    }

    Instant since() {
        return since;
    }

    @Embeddable
    record Key(
            String phone,

            @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)")
            Cause cause) implements Serializable {}
}
