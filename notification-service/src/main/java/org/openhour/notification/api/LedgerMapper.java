package org.openhour.notification.api;

import java.util.List;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;

import org.openhour.notification.messages.LedgerEntry;

/** Moments go out with the practice's offset. */
@Mapper(uses = PracticeTime.class, injectionStrategy = InjectionStrategy.CONSTRUCTOR)
interface LedgerMapper {

    List<LedgerWire> wires(List<LedgerEntry> entries);

    LedgerWire wire(LedgerEntry entry);
}
