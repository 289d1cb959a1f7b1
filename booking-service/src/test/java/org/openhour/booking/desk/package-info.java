@NullMarked
package org.openhour.booking.desk;

import org.jspecify.annotations.NullMarked;
