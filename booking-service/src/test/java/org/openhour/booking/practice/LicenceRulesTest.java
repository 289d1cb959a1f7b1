package org.openhour.booking.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenceRulesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final ServiceOffering service = SampleCatalogue.service(50, 0, 10, 30);

    @Test
    @DisplayName("R-A7: a licence covers sessions up to and on its expiry, by the date of the session")
    void coversSessionsUntilItExpires() {
        Clinician clinician = clinician(LicenceType.LMFT, LAST);
        Catalogue catalogue = SampleCatalogue.with(service, clinician);
        assertThat(catalogue.mayPractise(clinician, LAST)).isTrue();
        assertThat(catalogue.mayPractise(clinician, LAST.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("R-A8: an associate without a supervisor is not bookable")
    void wantsASupervisorForAnAssociate() {
        Clinician associate = clinician(LicenceType.AMFT, LAST);
        assertThat(SampleCatalogue.with(service, associate).mayPractise(associate, LAST))
                .isFalse();
    }

    @Test
    @DisplayName("R-A8: the supervisor's own licence must cover the day of the session too")
    void wantsTheSupervisorsLicenceOnTheDay() {
        Clinician associate = SampleCatalogue.supervised(clinician(LicenceType.AMFT, LAST), SampleCatalogue.SUPERVISOR);
        Clinician supervisor = SampleCatalogue.clinician(
                SampleCatalogue.SUPERVISOR, SampleCatalogue.licence(LicenceType.PSY, LAST.minusDays(1)), service);
        Catalogue catalogue = SampleCatalogue.with(service, associate, supervisor);
        assertThat(catalogue.mayPractise(associate, LAST.minusDays(1))).isTrue();
        assertThat(catalogue.mayPractise(associate, LAST)).isFalse();
    }

    private Clinician clinician(LicenceType type, LocalDate expires) {
        return SampleCatalogue.clinician(SampleCatalogue.CLINICIAN, SampleCatalogue.licence(type, expires), service);
    }
}
