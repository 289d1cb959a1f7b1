package org.openhour.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "org.openhour.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "org.openhour.notification.appointments..",
        "org.openhour.notification.contact..",
        "org.openhour.notification.feeds..",
        "org.openhour.notification.inbox..",
        "org.openhour.notification.invites..",
        "org.openhour.notification.messages..",
        "org.openhour.notification.optouts..",
        "org.openhour.notification.plan..",
        "org.openhour.notification.replies..",
        "org.openhour.notification.sms..",
        "org.openhour.notification.templates..",
        "org.openhour.notification.time.."
    };

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule DOMAIN_MODULES_KNOW_NO_WEB = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule FIELDS_ARE_NOT_INJECTED = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule WHAT_NOBODY_CALLS_IS_NOT_PUBLIC = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Webhooks")
            .or()
            .haveSimpleNameEndingWith("Table")
            .or()
            .haveSimpleNameEndingWith("Mapper")
            .or()
            .haveSimpleNameEndingWith("Configuration")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @Test
    void modulesDependOnlyOnWhatTheySay() {
        ApplicationModules.of(NotificationApplication.class).verify();
    }
}
