package org.openhour.notification.messages;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while a provider turns everybody away: nothing is lost, but somebody must see to the account. */
@Component
class SendingHealthIndicator implements HealthIndicator {

    private final Pauses pauses;

    SendingHealthIndicator(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public Health health() {
        var paused = pauses.all();
        Health.Builder health = paused.isEmpty() ? Health.up() : Health.down();
        paused.forEach(pause -> health.withDetail(pause.channel().name(), pause.reason() + " since " + pause.since()));
        return health.build();
    }
}
