package org.openhour.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import org.openhour.booking.availability.PageCheck;

/** After every test the day pages say exactly what stands in them. */
public class NoDrift implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        PageCheck pages = SpringExtension.getApplicationContext(context).getBean(PageCheck.class);
        assertThat(pages.check(LocalDate.EPOCH)).as("pages that drifted").isEmpty();
    }
}
