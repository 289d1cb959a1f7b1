/** Runs Openhour on one machine, its database included, for a first look and for tests. */
@NullMarked
package org.openhour.local;

import org.jspecify.annotations.NullMarked;
