@NullMarked
package org.openhour.booking.outside;

import org.jspecify.annotations.NullMarked;
