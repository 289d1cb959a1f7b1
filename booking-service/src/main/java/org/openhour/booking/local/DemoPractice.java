package org.openhour.booking.local;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Gives a practice without clinicians the demo's office and people, before the first request is answered. */
@Component
@Profile("local")
class DemoPractice implements SmartInitializingSingleton {

    private final JdbcTemplate jdbc;
    private final DataSource dataSource;
    private final DemoStaff staff;
    private final DemoBookings bookings;

    DemoPractice(JdbcTemplate jdbc, DataSource dataSource, DemoStaff staff, DemoBookings bookings) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.staff = staff;
        this.bookings = bookings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isEmpty()) {
            ResourceDatabasePopulator script =
                    new ResourceDatabasePopulator(new ClassPathResource("demo/practice.sql"));
            script.setSqlScriptEncoding("UTF-8");
            script.execute(dataSource);
            jdbc.update("update practice_version set version = version + 1");
            jdbc.update("update schedule_version set version = version + 1");
            bookings.fill();
        }
        staff.open();
    }

    private boolean isEmpty() {
        return Integer.valueOf(0).equals(jdbc.queryForObject("select count(*) from clinician", Integer.class));
    }
}
