package org.openhour.booking.waitlist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OfferRepository extends JpaRepository<Offer, UUID> {

    Optional<Offer> findByTokenHash(byte[] hash);

    @Query("select openingId from Offer where tokenHash = :hash")
    Optional<UUID> findOpening(byte[] hash);

    @Query("select entryId from Offer where tokenHash = :hash")
    Optional<UUID> findEntry(byte[] hash);

    /** The hour that is on offer to somebody just now. */
    @Query("select openingId from Offer where entryId = :entry and status = 'OPEN'")
    Optional<UUID> findOpeningAsked(UUID entry);

    List<Offer> findByOpeningIdOrderByPlace(UUID opening);

    List<Offer> findByEntryIdOrderByOfferedAtDesc(UUID entry);

    /** Whoever has an offer that is not over. */
    @Query("select clientId from Offer where status = 'OPEN'")
    Set<UUID> findClientsAsked();

    /** Whoever was offered any of this time of a clinician before. */
    @Query("""
            select o.clientId from Offer o join Opening p on p.id = o.openingId
            where p.clinicianId = :clinician and p.startsLocal < :end and p.endsLocal > :start""")
    Set<UUID> findClientsOffered(UUID clinician, LocalDateTime start, LocalDateTime end);
}
