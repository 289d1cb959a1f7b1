package org.openhour.booking.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A room or an office after a change.
 *
 * @param clashes what is still to come there, where it is no longer in use
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedPlace<T>(@JsonUnwrapped T place, @Nullable List<ClashWire> clashes) {}
