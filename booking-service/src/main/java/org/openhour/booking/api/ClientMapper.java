package org.openhour.booking.api;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.ContactDraft;
import org.openhour.booking.clients.GuardianDraft;

/** Copies what was sent about a client, field by field. */
@Mapper
interface ClientMapper {

    ClientDraft toDraft(BookingJson.ClientJson json);

    @Mapping(target = "informed", defaultValue = "false")
    GuardianDraft toDraft(BookingJson.GuardianJson json);

    ContactDraft toDraft(DeskClientJson.ContactJson json);
}
