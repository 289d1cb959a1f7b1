package org.openhour.notification.invites;

/** An iCalendar object and the METHOD that it carries, which the mail must repeat (RFC 6047 §2.4). */
record Invite(String method, String text) {}
