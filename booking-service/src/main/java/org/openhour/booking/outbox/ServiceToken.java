package org.openhour.booking.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

import org.openhour.booking.time.TrueTime;

/** Mints the token with which booking-service calls notification-service; good for a minute. */
@Component
class ServiceToken {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final NimbusJwtEncoder encoder;
    private final TrueTime time;

    ServiceToken(OutboxSettings settings, TrueTime time) {
        this.time = time;
        this.encoder = new NimbusJwtEncoder(
                new ImmutableSecret<>(new SecretKeySpec(DigestUtils.sha256(settings.serviceSecret()), "HmacSHA256")));
    }

    String mint() {
        Instant now = time.clock().instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("booking-service")
                .audience(List.of("notification-service"))
                .claim("scope", "notify")
                .issuedAt(now)
                .expiresAt(now.plus(GOOD_FOR))
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
