package org.openhour.booking.clients;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactRepository extends JpaRepository<Contact, UUID> {

    @Query("from Contact where clientId = :client order by position")
    List<Contact> findByClient(UUID client);

    @Query("from Contact where clientId in :clients order by position")
    List<Contact> findByClients(Collection<UUID> clients);

    @Query("""
            select distinct c.clientId from Contact c join c.allowedFor use
            where c.clientId in :clients
              and c.role in (GUARDIAN, PARENT)
              and use = BOOKING""")
    List<UUID> findGuarded(Collection<UUID> clients);

    @Query("select distinct clientId from Contact where awaitsConfirmation")
    List<UUID> findUnconfirmed();
}
