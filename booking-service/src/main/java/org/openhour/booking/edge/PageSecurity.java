package org.openhour.booking.edge;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.time.TrueTime;

/** Who may see the pages. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** The demo's own switches and figures; nothing answers under {@code /local} outside the demo. */
    @Bean
    @Order(4)
    @Profile("local")
    SecurityFilterChain demoChain(HttpSecurity http) {
        return http.securityMatcher("/local/**", "/actuator/**")
                .headers(SecurityHeaders.personal())
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Health and build are open, as a load balancer needs them; figures are for an administrator's token. */
    @Bean
    @Order(5)
    SecurityFilterChain operationsChain(HttpSecurity http, Staff staff) {
        return http.securityMatcher("/actuator/**")
                .headers(SecurityHeaders.personal())
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ApiTokenFilter(staff), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "info"))
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMIN.name()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Refusals::unauthenticated)
                        .accessDeniedHandler(Refusals::forbidden))
                .build();
    }

    /** The staff pages: one login a person, and signed out after a quiet quarter of an hour (R-B6). */
    @Bean
    @Order(6)
    SecurityFilterChain deskChain(HttpSecurity http, Audit audit, TrueTime time) {
        return http.securityMatcher("/login", "/logout", "/desk", "/desk/**")
                .headers(SecurityHeaders.personal())
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/logout")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(Role.FRONT_DESK.name(), Role.CLINICIAN.name(), Role.ADMIN.name()))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/desk")
                        .failureHandler((request, response, cause) -> response.sendRedirect(SignInPage.after(cause))))
                .logout(logout ->
                        logout.addLogoutHandler(new SignOutAudit(audit)).logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(pagesAlone()))
                .addFilterBefore(new IdleLogoff(time), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, cause) -> Refusals.toSignIn(request, response))
                        .accessDeniedHandler(Refusals::onPage))
                .build();
    }

    /** A client's own pages behind a private link. */
    @Bean
    @Order(7)
    SecurityFilterChain privateLinksChain(HttpSecurity http) {
        return withoutLogin(http.securityMatcher(
                        "/manage/**", "/series/**", "/join/**", "/feedback/**", "/note/**", "/offer/**"))
                .headers(SecurityHeaders.personal())
                .build();
    }

    /** Everything that is open to all. */
    @Bean
    @Order(8)
    SecurityFilterChain siteChain(HttpSecurity http, ServiceSettings settings) {
        return withoutLogin(http)
                .headers(SecurityHeaders.open(settings.embeddingSites()))
                .build();
    }

    /**
     * Forms that carry no authority but what stands in them: nobody is logged in here, and a private link is itself the
     * secret that another site would have to know. A CSRF token would protect nothing, and one that has grown old
     * would cost somebody what they have typed.
     */
    private static HttpSecurity withoutLogin(HttpSecurity http) {
        return http.csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    }

    private static HttpSessionRequestCache pagesAlone() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null);
        return cache;
    }
}
