/** The booking service; each direct sub-package is a module, and arrows between them run down only. */
@NullMarked
package org.openhour.booking;

import org.jspecify.annotations.NullMarked;
