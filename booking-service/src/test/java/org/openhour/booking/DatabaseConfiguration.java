package org.openhour.booking;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import org.openhour.local.Database;
import org.openhour.local.TestDatabase;

/** A schema of its own for every application context, on the embedded server or the one that is named. */
@TestConfiguration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Bean
    Database database() {
        return TestDatabase.schema("booking_" + SCHEMAS.incrementAndGet());
    }

    @Bean
    JdbcConnectionDetails connectionDetails(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer dialect(Database database) {
        return properties -> {
            if (database.embedded()) {
                properties.put("hibernate.dialect", "org.hibernate.dialect.MariaDBDialect");
            }
        };
    }
}
