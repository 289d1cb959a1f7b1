package org.openhour.booking.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** Keeps logins in the database, so that any instance can answer any request. */
@Configuration(proxyBeanMethods = false)
class StaffSessions {

    /** Two requests of one page may write the same attribute at once. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> upserts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
