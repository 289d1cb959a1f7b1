@NullMarked
package org.openhour.booking.feedback;

import org.jspecify.annotations.NullMarked;
