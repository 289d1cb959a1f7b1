package org.openhour.booking;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

import org.openhour.booking.practice.TriedAgain;
import org.openhour.booking.practice.VersionRow;

@AnalyzeClasses(packages = "org.openhour.booking", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "org.openhour.booking.time..",
        "org.openhour.booking.practice..",
        "org.openhour.booking.clients..",
        "org.openhour.booking.staff..",
        "org.openhour.booking.availability..",
        "org.openhour.booking.outside..",
        "org.openhour.booking.matching..",
        "org.openhour.booking.appointments..",
        "org.openhour.booking.waitlist..",
        "org.openhour.booking.feedback.."
    };

    @ArchTest
    static final ArchRule askTheInjectedClockAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.openhour.booking.time")
            .should(callMethodWhere(asksTheSystemForTheTime()))
            .because("time comes from the one clock, so that a test can set it");

    @ArchTest
    static final ArchRule keepTheWebOutOfTheDomain = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "org.thymeleaf..");

    @ArchTest
    static final ArchRule injectThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule hideControllers =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule hideRepositories =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule hideListenersAndJobs = noMethods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .or()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beDeclaredInClassesThat()
            .arePublic();

    @ArchTest
    static final ArchRule changeAggregatesByVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule tryChangesOfTheRulesAgain = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and(callWhere("raise the version of the rules", VersionRow.class, "raise"))
            .should()
            .beAnnotatedWith(TriedAgain.class)
            .because("a change of the rules waits for the bookings that hold them, and may lose to one");

    @ArchTest
    static final ArchRule nameThingsForWhatTheyAre = noClasses()
            .that(areWrittenByHand())
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
            .orShould()
            .resideInAnyPackage("..util..", "..helper..", "..common..", "..impl..", "..internal..");

    private static DescribedPredicate<JavaClass> callWhere(String what, Class<?> owner, String method) {
        return DescribedPredicate.describe(what, caller -> caller.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getTarget().getName().equals(method)));
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand", written -> !written.getName().endsWith("MapperImpl"));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        Set<String> names = Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis");
        return DescribedPredicate.describe(
                "asks the system for the time",
                call -> names.contains(call.getTarget().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                                || belongToAnyOf(System.class, Clock.class).test(call.getTargetOwner())));
    }
}
