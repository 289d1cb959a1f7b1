@NullMarked
package org.openhour.booking.time;

import org.jspecify.annotations.NullMarked;
