package org.openhour.notification.optouts;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Suppressions extends JpaRepository<Suppression, Suppression.Key> {

    /** One statement, not a look and a leap: what stands already stays as it is. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into suppression (phone, cause, since) values (:phone, :cause, :since) "
                    + "on duplicate key update phone = phone")
    void keep(@Param("phone") String phone, @Param("cause") String cause, @Param("since") LocalDateTime since);

    List<Suppression> findByKeyPhone(String phone);

    List<Suppression> findByKeyPhoneInOrderBySince(Collection<String> phones);
}
