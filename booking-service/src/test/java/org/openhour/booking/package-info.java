/** What all tests of the service share. */
@NullMarked
package org.openhour.booking;

import org.jspecify.annotations.NullMarked;
