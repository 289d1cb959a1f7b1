package org.openhour.booking.clients;

import java.util.List;

/** A client's record was not made or changed. */
public class ClientRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Another client has the same name, birthday, telephone and e-mail address. */
        CLIENT_ALREADY_KNOWN,
        SIMILAR_CLIENTS,
        /** A child needs somebody who may book for them (R-A10). */
        GUARDIAN_REQUIRED,
        STALE_REVISION
    }

    private final Reason reason;
    private final transient List<Lookalike> similar;

    private ClientRefused(Reason reason, List<Lookalike> similar) {
        super(reason.name());
        this.reason = reason;
        this.similar = List.copyOf(similar);
    }

    static ClientRefused because(Reason reason) {
        return new ClientRefused(reason, List.of());
    }

    static ClientRefused similarTo(List<Lookalike> similar) {
        return new ClientRefused(Reason.SIMILAR_CLIENTS, similar);
    }

    public Reason reason() {
        return reason;
    }

    /** For {@code SIMILAR_CLIENTS}: whom they look like. */
    public List<Lookalike> similar() {
        return similar;
    }
}
