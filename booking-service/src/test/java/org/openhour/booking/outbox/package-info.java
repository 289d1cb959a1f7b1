@NullMarked
package org.openhour.booking.outbox;

import org.jspecify.annotations.NullMarked;
