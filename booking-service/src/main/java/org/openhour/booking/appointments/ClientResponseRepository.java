package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ClientResponseRepository extends JpaRepository<ClientResponse, String> {

    @Query("from ClientResponse where handledAt is null order by receivedAt")
    List<ClientResponse> findOpen(Limit limit);

    @Query("from ClientResponse where appointmentId = ?1 order by receivedAt desc, messageId")
    List<ClientResponse> findLatestFirst(UUID appointment);

    /** Writes an answer down once; 0 where it is there already, also where its twin is being written just now. */
    @Modifying
    @Query(value = """
                    insert ignore into client_response
                      (message_id, appointment_id, source, kind, detail, text, received_at)
                    values (:messageId, :appointment, :source, :kind, :detail, :text, :receivedAt)""", nativeQuery = true)
    int insert(
            String messageId,
            byte[] appointment,
            String source,
            String kind,
            @Nullable String detail,
            @Nullable String text,
            Instant receivedAt);
}
