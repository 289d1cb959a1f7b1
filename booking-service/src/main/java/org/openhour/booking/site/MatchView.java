package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.availability.OpenSlot;

/**
 * What can be wished for, and who was found.
 *
 * @param found empty until somebody has asked
 */
record MatchView(
        Choice choice,
        List<Option> specialties,
        List<Option> languages,
        List<Option> days,
        List<Option> parts,
        List<Option> ways,
        List<Option> ages,
        Optional<Found> found) {

    /** One answer that can be chosen, with its name. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * @param key the message that says how well they fit
     * @param child whether a parent or guardian has to book by phone
     * @param fitting how many of the first cards fit all of it
     * @param waitlist where to wait, unless somebody fits and is open
     */
    record Found(String key, boolean child, List<Card> cards, long fitting, Optional<String> waitlist) {}

    /** Somebody who may be met, why, and when. */
    record Card(Person person, List<Why> fits, List<Why> misses, List<Time> next, String allUrl) {}

    /** A reason: a message and what it is about. */
    record Why(String key, String about) {}

    /** An open time of theirs, and with whom and how. */
    record Time(Choice choice, String start, String time, String shortDay) {

        static Time of(OpenSlot slot, Choice choice, TimeWords words) {
            return new Time(
                    choice,
                    slot.span().start().toString(),
                    words.time(slot.span().start().toLocalTime()),
                    words.shortDay(slot.span().firstDay()));
        }
    }
}
