package org.openhour.notification.optouts;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Suppressions extends JpaRepository<Suppression, Suppression.Key> {

    List<Suppression> findByKeyPhoneOrderBySince(String phone);
}
