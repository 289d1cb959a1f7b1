/** How a run on one machine behaves. */
@NullMarked
package org.openhour.local;

import org.jspecify.annotations.NullMarked;
