package org.openhour.booking.edge;

import java.util.Arrays;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tells notification-service's tokens from all others: HS256 under the shared secret, made to answer here. */
final class ServiceTokens {

    private static final String ISSUER = "notification-service";
    private static final String AUDIENCE = "booking-service";
    private static final String SCOPE = "respond";

    private ServiceTokens() {}

    static JwtDecoder decoder(String secret) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(
                        new SecretKeySpec(DigestUtils.sha256(secret), "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(ISSUER),
                new JwtClaimValidator<@Nullable List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<@Nullable String>("scope", ServiceTokens::mayRespond)));
        return decoder;
    }

    private static boolean mayRespond(@Nullable String scopes) {
        return scopes != null && Arrays.asList(scopes.split(" ")).contains(SCOPE);
    }
}
