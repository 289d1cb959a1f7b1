package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.clients.LegalAge;

/** What the answers in a form come to for a choice. */
record Answers(DetailsForm form, Choice choice, LocalDateTime start) {

    static final int LONGEST_NOTE = 1000;

    private static final List<String> ORDER = List.of(
            "firstName",
            "lastName",
            "phone",
            "email",
            "dateOfBirth",
            "language",
            "guardianFirstName",
            "guardianLastName",
            "guardianRelationship",
            "guardianPhone",
            "guardianEmail",
            "california",
            "zip",
            "note");

    /** All that cannot be used, from the top of the form to its end. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        draft().flaws(today).stream().map(Problem::of).forEach(problems::add);
        if (isBlank(form.dateOfBirth())) {
            problems.add(Problem.of("dateOfBirth", "required"));
        } else if (form.born().isEmpty()) {
            problems.add(Problem.of("dateOfBirth", "shape"));
        }
        problems.addAll(guardianProblems());
        if (choice.byVideo() && inCalifornia().isEmpty()) {
            problems.add(Problem.of("california", "required"));
        }
        if (form.note() != null && form.note().length() > LONGEST_NOTE) {
            problems.add(
                    new Problem("note", "note.too-long", List.of(form.note().length())));
        }
        problems.sort(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())));
        return problems;
    }

    /** For answers without problems. */
    BookingRequest request() {
        return new BookingRequest(
                choice.at(start),
                Optional.ofNullable(form.hold())
                        .filter(token -> !token.isEmpty())
                        .map(HoldToken::new),
                new Booker.Introduced(draft().complete()),
                List.of(),
                new Consents(
                        form.texts() != null,
                        form.invite() != null,
                        true,
                        form.telehealth() != null,
                        Consent.Method.WRITTEN,
                        Actor.CLIENT.name()),
                inCalifornia().filter(answer -> choice.byVideo()),
                Optional.ofNullable(form.note()).map(String::strip).filter(note -> !note.isEmpty()),
                Actor.CLIENT,
                Optional.empty(),
                OneBooking.keyOf(form),
                guardian().map(GuardianDraft::complete),
                true);
    }

    /** A child's guardian says who they are; a minor's may (R-A10). */
    private Optional<GuardianDraft> guardian() {
        return switch (form.ageAt(start)) {
            case CHILD -> Optional.of(form.guardian());
            case MINOR -> Optional.of(form.guardian()).filter(draft -> form.namesGuardian());
            case ADULT -> Optional.empty();
        };
    }

    private List<Problem> guardianProblems() {
        if (form.ageAt(start) == LegalAge.CHILD && !form.askedForGuardian()) {
            return List.of(Problem.NO_GUARDIAN);
        }
        return guardian().map(GuardianDraft::flaws).orElse(List.of()).stream()
                .map(Problem::ofGuardian)
                .toList();
    }

    private Optional<Boolean> inCalifornia() {
        return Optional.ofNullable(form.california())
                .filter(answer -> answer.equals("yes") || answer.equals("no"))
                .map(answer -> answer.equals("yes"));
    }

    private ClientDraft draft() {
        return new ClientDraft(
                form.firstName(),
                form.lastName(),
                form.email(),
                form.phone(),
                form.born().map(LocalDate::toString).orElse(null),
                form.language(),
                choice.byVideo() ? form.zip() : null);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
