package org.openhour.booking.waitlist;

import java.time.LocalDateTime;
import java.util.Collection;
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

    /** The hour that is on offer to somebody just now. */
    @Query("select openingId from Offer where entryId = :entry and status = 'OPEN'")
    Optional<UUID> findOpeningAsked(UUID entry);

    List<Offer> findByOpeningIdOrderByPlace(UUID opening);

    List<Offer> findByEntryIdOrderByOfferedAtDesc(UUID entry);

    /** Who of these has an offer that is not over. */
    @Query("select clientId from Offer where clientId in :clients and status = 'OPEN'")
    Set<UUID> findAsked(Collection<UUID> clients);

    /** What these were ever offered of a clinician's time. */
    @Query("""
            select new org.openhour.booking.waitlist.OfferedTime(o.clientId, p.startsLocal, p.endsLocal)
            from Offer o join Opening p on p.id = o.openingId
            where o.clientId in :clients and p.clinicianId = :clinician
              and p.startsLocal < :end and p.endsLocal > :start""")
    List<OfferedTime> findOffered(Collection<UUID> clients, UUID clinician, LocalDateTime start, LocalDateTime end);
}
