@NullMarked
package org.openhour.booking.appointments;

import org.jspecify.annotations.NullMarked;
