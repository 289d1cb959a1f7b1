package org.openhour.booking.clients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClientRepository extends JpaRepository<Client, UUID> {

    Optional<Client> findByIdentity(String digest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Client where id = :id")
    Optional<Client> lock(UUID id);

    List<Client> findByPhone(String phone);

    List<Client> findByFirstNameAndLastNameAndDateOfBirth(String firstName, String lastName, LocalDate born);

    List<Client> findByDateOfBirthAfter(LocalDate date);

    String MATCHES = """
            (:words = ''
               or concat(lower(c.firstName), ' ', lower(c.lastName)) like concat('%', :words, '%')
               or c.email like concat(:words, '%'))
            and (:digits = '' or c.phone like concat('%', :digits, '%'))
            """;
    String IN_ORDER = " order by c.lastName, c.firstName";

    /** Those whose name or e-mail address and whose telephone number match; an empty word or number matches all. */
    @Query("select c from Client c where " + MATCHES + IN_ORDER)
    List<Client> search(String words, String digits, Limit limit);

    @Query("select c from Client c where c.id in :among and " + MATCHES + IN_ORDER)
    List<Client> searchAmong(String words, String digits, Collection<UUID> among, Limit limit);
}
