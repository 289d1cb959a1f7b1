package org.openhour.notification.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Mints the tokens that this service shows to booking-service. */
public final class ServiceTokens {

    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final JwtEncoder encoder;
    private final InstantSource realTime;

    ServiceTokens(JwtEncoder encoder, InstantSource realTime) {
        this.encoder = encoder;
        this.realTime = realTime;
    }

    /** A token good for one minute. */
    public String forBooking() {
        Instant now = realTime.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("notification-service")
                .audience(List.of("booking-service"))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .claim("scope", "respond")
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }
}
