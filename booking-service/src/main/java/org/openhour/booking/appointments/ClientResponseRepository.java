package org.openhour.booking.appointments;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClientResponseRepository extends JpaRepository<ClientResponse, String> {

    @Query("from ClientResponse where handledAt is null order by receivedAt")
    List<ClientResponse> findOpen();
}
