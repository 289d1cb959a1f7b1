/** Openhour as a whole: both services as processes, reached over HTTP alone. */
@NullMarked
package org.openhour.system;

import org.jspecify.annotations.NullMarked;
