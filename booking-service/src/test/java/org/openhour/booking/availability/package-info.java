@NullMarked
package org.openhour.booking.availability;

import org.jspecify.annotations.NullMarked;
