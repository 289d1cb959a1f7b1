package org.openhour.booking.api;

import org.mapstruct.Mapper;

import org.openhour.booking.clients.ClientDraft;

/** Copies what was sent about a client, field by field. */
@Mapper
interface ClientMapper {

    ClientDraft toDraft(BookingJson.ClientJson json);
}
