package org.openhour.booking.edge;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;

/** Who may call the JSON endpoints. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

    private static final String DESK = "/api/v1/desk";
    private static final List<HttpMethod> CHANGES =
            List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** What clients answered: notification-service alone. */
    @Bean
    @Order(1)
    SecurityFilterChain answersChain(HttpSecurity http, ServiceSettings settings) {
        return stateless(http.securityMatcher("/api/v1/appointments/*/responses"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(Refusals::unauthenticated)
                        .jwt(jwt -> jwt.decoder(ServiceTokens.decoder(settings.serviceSecret()))))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Refusals::unauthenticated))
                .build();
    }

    /** The desk, for whoever has signed in or brings an API token. Tokens need no CSRF token: no browser adds them. */
    @Bean
    @Order(2)
    SecurityFilterChain deskApiChain(HttpSecurity http, Staff staff) {
        return http.securityMatcher(DESK + "/**")
                .headers(SecurityHeaders.personal())
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(request -> request.getSession(false) != null
                        && !ApiTokenFilter.hasToken(request)
                        && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)))
                .addFilterBefore(new ApiTokenFilter(staff), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(DESK + "/audit/**").hasRole(Role.ADMIN.name());
                    // A clinician's own calendar is theirs: whose it is, the endpoint itself looks at.
                    requests.requestMatchers(
                                    DESK + "/clinicians/*/outside-calendar/**", DESK + "/clinicians/*/calendar-feed")
                            .hasAnyRole(Role.CLINICIAN.name(), Role.ADMIN.name());
                    for (HttpMethod change : CHANGES) {
                        requests.requestMatchers(
                                        change,
                                        DESK + "/clinicians/**",
                                        DESK + "/services/**",
                                        DESK + "/locations/**",
                                        DESK + "/practice/**")
                                .hasRole(Role.ADMIN.name());
                    }
                    requests.anyRequest().hasAnyRole(Role.FRONT_DESK.name(), Role.CLINICIAN.name(), Role.ADMIN.name());
                })
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Refusals::unauthenticated)
                        .accessDeniedHandler(Refusals::forbidden))
                .build();
    }

    /** The public API: no cookie and no login counts here, so there is nothing that another site could abuse. */
    @Bean
    @Order(3)
    SecurityFilterChain publicApiChain(HttpSecurity http) {
        return stateless(http.securityMatcher("/api/**", "/v3/api-docs/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Requests are observed as a whole; timing every filter of them costs more than most of the filters do. */
    @Bean
    SecurityObservationSettings filtersGoUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.headers(SecurityHeaders.personal())
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
