@NullMarked
package org.openhour.booking.matching;

import org.jspecify.annotations.NullMarked;
