package org.openhour.notification.messages;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.Channel;

/** What an operator may see and do about channels at rest. */
@Service
public class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final Pauses pauses;

    Sending(Pauses pauses) {
        this.pauses = pauses;
    }

    public List<Pause> pauses() {
        return pauses.all();
    }

    /** Ends a channel's rest, once the provider's account is in order again; what waits goes out, if it is still of use. */
    @Transactional
    public void resume(Channel channel) {
        pauses.end(channel);
        log.warn("{} was resumed by an operator", channel);
    }
}
