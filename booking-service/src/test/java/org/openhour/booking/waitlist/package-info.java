@NullMarked
package org.openhour.booking.waitlist;

import org.jspecify.annotations.NullMarked;
