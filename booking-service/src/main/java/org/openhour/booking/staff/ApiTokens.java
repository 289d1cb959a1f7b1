package org.openhour.booking.staff;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ApiTokens extends JpaRepository<ApiToken, UUID> {

    Optional<ApiToken> findByDigestAndRevokedAtIsNull(String digest);

    boolean existsByDigest(String digest);
}
