package org.openhour.notification.support;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import org.openhour.local.TestDatabase;

/** An empty schema for each context. */
@TestConfiguration(proxyBeanMethods = false)
public class Database {

    @Bean
    org.openhour.local.Database schema() {
        return TestDatabase.schema("notification_test_" + Integer.toHexString(System.identityHashCode(this)));
    }

    @Bean
    JdbcConnectionDetails connection(org.openhour.local.Database schema) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return schema.user();
            }

            @Override
            public String getPassword() {
                return schema.password();
            }

            @Override
            public String getJdbcUrl() {
                return schema.url();
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer dialect(org.openhour.local.Database schema) {
        return properties -> {
            if (schema.embedded()) {
                properties.put("hibernate.dialect", "org.hibernate.dialect.MariaDBDialect");
            }
        };
    }
}
