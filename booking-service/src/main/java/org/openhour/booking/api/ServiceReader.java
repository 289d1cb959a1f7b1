package org.openhour.booking.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceDetails;
import org.openhour.booking.time.Minutes;

/** Reads what a service is to be; all that is wrong with it is said at once. */
@Component
class ServiceReader {

    private static final int A_DAY = 24 * 60;
    private static final int LONGEST_MINUTES = 480;
    private static final int LONGEST_BUFFER = 120;
    private static final int LONGEST_NOTICE = 60 * A_DAY;
    private static final int LONGEST_HORIZON_DAYS = 366;
    private static final int LONGEST_LATE_HOURS = 336;
    private static final int MOST_SEATS = 200;

    private final MergePatch patches;

    ServiceReader(MergePatch patches) {
        this.patches = patches;
    }

    /** @throws InvalidRequest where it cannot be used */
    ServiceDetails read(DeskService now, Map<String, @Nullable Object> patch, Catalogue catalogue) {
        Fields fields = patches.over(now, patch, NewId.fixed(now.id()), catalogue);
        NewId.check(now.id(), fields);
        String name = fields.line("name", 100);
        String nameEs = fields.lineIfAny("nameEs", 100).orElse(name);
        Minutes minutes = fields.minutes("minutes", 5, LONGEST_MINUTES);
        Minutes before = fields.minutes("bufferBefore", 0, LONGEST_BUFFER);
        Minutes after = fields.minutes("bufferAfter", 0, LONGEST_BUFFER);
        Minutes grid = fields.minutes("startsEvery", 5, A_DAY);
        int notice = fields.number("noticeMinutes", 0, LONGEST_NOTICE);
        int horizon = fields.number("horizonDays", 1, LONGEST_HORIZON_DAYS);
        int lateCancel = fields.number("lateCancelHours", 0, LONGEST_LATE_HOURS);
        BigDecimal price = fields.money("price");
        boolean firstVisit = fields.truth("firstVisit");
        boolean online = fields.truth("bookableOnline");
        int seats = fields.number("seats", 1, MOST_SEATS);
        Set<Modality> modalities = fields.choices("modalities", Modality.class);
        Set<Clinician> clinicians = fields.all(
                "clinicians",
                "clinician-unknown",
                "There is no such clinician.",
                text -> Found.in(
                        catalogue.clinicians().values(),
                        Clinician::slug,
                        one -> one.id().value(),
                        text));
        boolean retired = fields.truth("retired");
        fields.named().requireNoProblems();
        return new ServiceDetails(
                name,
                nameEs,
                minutes,
                before,
                after,
                grid,
                Duration.ofMinutes(notice),
                horizon,
                lateCancel,
                price,
                firstVisit,
                online,
                seats,
                modalities,
                Found.ids(clinicians, Clinician::id),
                retired);
    }
}
