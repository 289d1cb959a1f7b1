package org.openhour.booking.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-A9: the notice to clients, made of the licence record")
class ComplaintNoticeTest {

    private static final LocalDate EXPIRES = LocalDate.of(2028, 5, 31);
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final ServiceOffering service = SampleCatalogue.service(50, 0, 10, 30);

    @Test
    void namesTheBoardOfBehavioralSciencesWithTheLicenceAndItsExpiry() {
        String text = String.join("\n", of(LicenceType.LMFT, EXPIRES).paragraphs(Locale.ENGLISH));
        assertThat(text)
                .contains("Board of Behavioral Sciences", "www.bbs.ca.gov", "(916) 574-7830")
                .contains("Maya Lindqvist", "Licensed Marriage and Family Therapist", "LMFT 000001", "May 31, 2028")
                .doesNotContain("Psychology");
    }

    @Test
    void namesTheBoardOfPsychologyToThoseWhoMeetAPsychologist() {
        ComplaintNotice notice = of(LicenceType.PSY, EXPIRES);
        assertThat(notice.paragraphs(Locale.ENGLISH).get(0))
                .contains("Board of Psychology", "www.psychology.ca.gov", "1-866-503-3221")
                .doesNotContain("574-7830");
        assertThat(notice.paragraphs(SPANISH).get(1)).contains("Licencia PSY 000001", "31 de mayo de 2028");
    }

    @Test
    @DisplayName("R-A8: an associate's says so, with registration and supervisor")
    void namesTheSupervisorOfAnAssociate() {
        Clinician associate =
                SampleCatalogue.supervised(clinician(LicenceType.AMFT, EXPIRES), SampleCatalogue.SUPERVISOR);
        Clinician supervisor = SampleCatalogue.clinician(
                SampleCatalogue.SUPERVISOR, SampleCatalogue.licence(LicenceType.LMFT, EXPIRES), service);
        ComplaintNotice notice = ComplaintNotice.of(associate, SampleCatalogue.with(service, associate, supervisor));
        assertThat(notice.paragraphs(Locale.ENGLISH)).hasSize(3);
        assertThat(notice.paragraphs(Locale.ENGLISH).get(1)).contains("Registration AMFT 000001");
        assertThat(notice.paragraphs(Locale.ENGLISH).get(2)).contains("supervision of Maya Lindqvist, LMFT 000001");
        assertThat(notice.paragraphs(SPANISH).get(2)).contains("bajo la supervisión de Maya Lindqvist");
    }

    @Test
    void namesThemAsTheBoardDoes() {
        Licence filed = new Licence(LicenceType.LMFT, "000001", EXPIRES, true, "Maya Anna Lindqvist-Berg");
        Clinician clinician = SampleCatalogue.clinician(SampleCatalogue.CLINICIAN, filed, service);
        ComplaintNotice notice = ComplaintNotice.of(clinician, SampleCatalogue.with(service, clinician));
        assertThat(notice.paragraphs(Locale.ENGLISH).get(1)).startsWith("Maya Anna Lindqvist-Berg, Licensed");
        assertThat(notice.version()).isNotEqualTo(of(LicenceType.LMFT, EXPIRES).version());
    }

    @Test
    void isAnotherVersionWhenItSaysSomethingElse() {
        assertThat(of(LicenceType.LMFT, EXPIRES).version())
                .isEqualTo(of(LicenceType.LMFT, EXPIRES).version())
                .isNotEqualTo(of(LicenceType.LMFT, EXPIRES.plusYears(2)).version())
                .isNotEqualTo(of(LicenceType.LPCC, EXPIRES).version());
    }

    private ComplaintNotice of(LicenceType type, LocalDate expires) {
        Clinician clinician = clinician(type, expires);
        return ComplaintNotice.of(clinician, SampleCatalogue.with(service, clinician));
    }

    private Clinician clinician(LicenceType type, LocalDate expires) {
        return SampleCatalogue.clinician(SampleCatalogue.CLINICIAN, SampleCatalogue.licence(type, expires), service);
    }
}
