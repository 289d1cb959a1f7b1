@NullMarked
package org.openhour.booking.clients;

import org.jspecify.annotations.NullMarked;
