@NullMarked
package org.openhour.booking.staff;

import org.jspecify.annotations.NullMarked;
