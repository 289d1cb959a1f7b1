package org.openhour.notification.messages;

import org.jspecify.annotations.Nullable;

/**
 * What came of handing a message to a provider.
 *
 * @param unreachable the address is of no use, so another channel may be tried
 */
public record Outcome(
        Fate fate, @Nullable String providerId, @Nullable String reason, boolean unreachable) {

    /** See the factories. */
    public enum Fate {
        SENT,
        REFUSED,
        LATER,
        UNKNOWN,
        HALTED
    }

    /** The provider has taken it. */
    public static Outcome sent(String providerId) {
        return new Outcome(Fate.SENT, providerId, null, false);
    }

    /** The provider will not take it, ever. */
    public static Outcome refused(String reason, boolean unreachable) {
        return new Outcome(Fate.REFUSED, null, reason, unreachable);
    }

    /** The provider has certainly not taken it, and may later. */
    public static Outcome later(String reason) {
        return new Outcome(Fate.LATER, null, reason, false);
    }

    /** The provider may have taken it. */
    public static Outcome unknown(String reason) {
        return new Outcome(Fate.UNKNOWN, null, reason, false);
    }

    /** The provider takes nothing from anybody until someone sees to it. */
    public static Outcome halted(String reason) {
        return new Outcome(Fate.HALTED, null, reason, false);
    }
}
