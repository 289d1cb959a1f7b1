@NullMarked
package org.openhour.booking.practice;

import org.jspecify.annotations.NullMarked;
