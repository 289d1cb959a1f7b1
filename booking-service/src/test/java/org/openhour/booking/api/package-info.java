@NullMarked
package org.openhour.booking.api;

import org.jspecify.annotations.NullMarked;
