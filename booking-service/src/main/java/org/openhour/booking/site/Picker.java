package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

/**
 * The open times of a day, and the days around it.
 *
 * @param action where a chosen time is posted to
 * @param next the first of all; absent where nothing is open
 * @param suggested a few of the day's times that suit the practice best; all of them stand in the parts as well
 * @param whyNone a message's key where the day has nothing
 */
record Picker(
        Choice choice,
        Chosen chosen,
        String action,
        String anyoneUrl,
        Optional<NextOpen> next,
        Optional<DayStrip> strip,
        DayBar bar,
        String day,
        int open,
        List<PartView.SlotView> suggested,
        List<PartView> parts,
        Optional<String> whyNone,
        List<Offer> sooner) {

    /** Whether waiting may help: who does not meet in this way will have nothing open either. */
    boolean mayOpen() {
        return whyNone.filter(why -> why.equals("none.no_clinician_offers_this"))
                .isEmpty();
    }

    /** Nothing for more than a week with whom was asked for: then other ways stand in the foreground. */
    public boolean isFarOff() {
        return !sooner.isEmpty() || strip.isEmpty();
    }
}
