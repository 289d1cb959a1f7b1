@NullMarked
package org.openhour.booking.edge;

import org.jspecify.annotations.NullMarked;
