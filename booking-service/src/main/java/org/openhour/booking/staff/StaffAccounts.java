package org.openhour.booking.staff;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface StaffAccounts extends JpaRepository<StaffAccount, UUID> {

    Optional<StaffAccount> findByUsername(String username);
}
