package org.openhour.booking.staff;

import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Opens the account by which a new practice comes in, as long as there is no other. */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final FirstAdminSettings settings;
    private final Staff staff;

    FirstAdmin(FirstAdminSettings settings, Staff staff) {
        this.settings = settings;
        this.staff = staff;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.isSet() && staff.isEmpty()) {
            staff.open(
                    settings.username(),
                    settings.username(),
                    settings.password(),
                    Set.of(Role.ADMIN),
                    Optional.empty());
            LOG.info("Opened the first account; its password can now be taken out of the configuration");
        }
    }
}
