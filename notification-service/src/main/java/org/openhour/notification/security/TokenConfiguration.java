package org.openhour.notification.security;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Tokens live in real time, not in that of the injected clock: the two services' clocks need not have been moved
 * together when a demo moves one.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final InstantSource REAL_TIME = Clock.systemUTC();

    @Bean
    SecretKey serviceKey(SecurityProperties properties, Environment environment) {
        return ServiceKey.of(properties.serviceSecret(), environment.acceptsProfiles(Profiles.of("local")));
    }

    @Bean
    ServiceTokens serviceTokens(SecretKey serviceKey) {
        NimbusJwtEncoder encoder = NimbusJwtEncoder.withSecretKey(serviceKey)
                .algorithm(MacAlgorithm.HS256)
                .build();
        return new ServiceTokens(encoder, REAL_TIME);
    }

    @Bean
    JwtDecoder bookingTokens(SecretKey serviceKey) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(serviceKey)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(),
                new JwtIssuerValidator("booking-service"),
                audience(),
                new JwtClaimValidator<>("exp", Objects::nonNull))));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> audience() {
        return new JwtClaimValidator<List<String>>(
                "aud", audience -> audience != null && audience.contains("notification-service"));
    }
}
