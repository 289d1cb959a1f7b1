package org.openhour.booking.site;

/**
 * What somebody asked to be reminded of.
 *
 * @param language of its words, which may be another than the page's
 */
record NudgeView(String url, String text, String language, boolean done) {}
