/** The benchmark: one booking-service as a process, reached over HTTP, beside the least that its work could cost. */
@NullMarked
package org.openhour.bench;

import org.jspecify.annotations.NullMarked;
