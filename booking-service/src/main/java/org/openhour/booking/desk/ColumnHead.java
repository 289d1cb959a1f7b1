package org.openhour.booking.desk;

/**
 * What stands over a column.
 *
 * @param colour one of the six colours of the calendar
 * @param initials shown with the colour; empty where the column is a day
 */
record ColumnHead(int colour, String initials, String title, String under, String group) {}
