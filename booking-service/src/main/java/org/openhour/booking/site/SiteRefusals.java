package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.feedback.FeedbackRefused;
import org.openhour.booking.waitlist.WaitlistRefused;

/** Says on a page why something could not be done, and what can be done instead. */
@ControllerAdvice(basePackageClasses = SiteRefusals.class)
class SiteRefusals {

    private final Frames frames;
    private final DetailsPages details;
    private final GonePages gone;

    SiteRefusals(Frames frames, DetailsPages details, GonePages gone) {
        this.frames = frames;
        this.details = details;
        this.gone = gone;
    }

    @ExceptionHandler
    ModelAndView notBooked(NotBooked missed, HttpServletRequest request, Locale language) {
        return missed.refusal()
                .map(refusal -> refused(missed, refusal, request, language))
                .orElseGet(() -> again(missed, missed.problems(), HttpStatus.UNPROCESSABLE_CONTENT, request, language));
    }

    @ExceptionHandler
    ModelAndView notMoved(NotMoved missed, HttpServletRequest request, Locale language) {
        return switch (missed.refusal().reason()) {
            case STALE_REVISION -> new ModelAndView(ManagePage.saying("changed", missed.token()));
            case NOT_POSSIBLE_NOW -> new ModelAndView("redirect:" + ManagePage.pathOf(missed.token()));
            case OUT_OF_STATE ->
                page(gone.notMoved(missed, language), HttpStatus.UNPROCESSABLE_CONTENT, request, language);
            default -> page(gone.notMoved(missed, language), HttpStatus.CONFLICT, request, language);
        };
    }

    @ExceptionHandler
    ModelAndView linkNotValid(AppointmentRefused refusal, HttpServletRequest request, Locale language) {
        if (refusal.reason() == Reason.STALE_REVISION) {
            return new ModelAndView("redirect:" + request.getRequestURI().replaceAll("/[^/]+$", "?said=changed"));
        }
        return refusal.reason() == Reason.LINK_NOT_VALID
                ? frames.instead("site/no-link", HttpStatus.NOT_FOUND, request, language)
                : frames.instead("site/not-now", HttpStatus.CONFLICT, request, language);
    }

    /** The page of the offer says how it stands. */
    @ExceptionHandler
    ModelAndView offerNotOpen(WaitlistRefused refusal, HttpServletRequest request, Locale language) {
        return refusal.reason() == WaitlistRefused.Reason.LINK_NOT_VALID
                ? frames.instead("site/no-link", HttpStatus.NOT_FOUND, request, language)
                : new ModelAndView("redirect:" + request.getRequestURI());
    }

    @ExceptionHandler
    ModelAndView noSuchNote(FeedbackRefused refusal, HttpServletRequest request, Locale language) {
        return frames.instead("site/no-link", HttpStatus.NOT_FOUND, request, language);
    }

    @ExceptionHandler
    ModelAndView nothingOnline(NothingOnline closed, HttpServletRequest request, Locale language) {
        return frames.instead("site/by-phone", HttpStatus.OK, request, language);
    }

    private ModelAndView refused(
            NotBooked missed, AppointmentRefused refusal, HttpServletRequest request, Locale language) {
        return switch (refusal.reason()) {
            case GUARDIAN_REQUIRED ->
                again(missed, List.of(Problem.NO_GUARDIAN), HttpStatus.UNPROCESSABLE_CONTENT, request, language);
            case CLIENT_DOUBLE_BOOKED ->
                again(missed, List.of(Problem.of("form", "double")), HttpStatus.CONFLICT, request, language);
            case IDEMPOTENCY_KEY_REUSED ->
                again(missed, List.of(Problem.of("form", "reused")), HttpStatus.CONFLICT, request, language);
            case OUT_OF_STATE ->
                page(gone.inPerson(missed, language), HttpStatus.UNPROCESSABLE_CONTENT, request, language);
            default -> page(gone.taken(missed, refusal, language), HttpStatus.CONFLICT, request, language);
        };
    }

    private ModelAndView again(
            NotBooked missed, List<Problem> problems, HttpStatus status, HttpServletRequest request, Locale language) {
        ModelAndView page = frames.instead("site/details", status, request, language);
        missed.typed()
                .map(form -> details.view(form, missed.start(), problems, language))
                .ifPresent(view -> page.addObject("details", view));
        return page;
    }

    private ModelAndView page(GoneView view, HttpStatus status, HttpServletRequest request, Locale language) {
        ModelAndView page = frames.instead("site/gone", status, request, language);
        page.addObject("gone", view);
        return page;
    }
}
