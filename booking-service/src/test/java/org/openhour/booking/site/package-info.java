@NullMarked
package org.openhour.booking.site;

import org.jspecify.annotations.NullMarked;
