package org.openhour.booking.site;

import java.util.List;

/**
 * The two questions, and no word of what was answered before: whoever finds the link may open it, too.
 *
 * @param said whether an answer has just come in
 * @param answered whether one is there already, whose place the next one takes
 */
record PulseView(String url, String until, boolean said, boolean answered, PulseForm form, List<Problem> problems)
        implements Checked {}
