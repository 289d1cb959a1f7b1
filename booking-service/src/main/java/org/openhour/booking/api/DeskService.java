package org.openhour.booking.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** A service as the desk sees it: everything but the id can be changed. Buffers, grid and notice are in minutes. */
record DeskService(
        @Nullable String id,
        @Nullable String name,
        @Nullable String nameEs,
        @Nullable Integer minutes,
        int bufferBefore,
        int bufferAfter,
        int startsEvery,
        int noticeMinutes,
        int horizonDays,
        int lateCancelHours,
        BigDecimal price,
        boolean firstVisit,
        boolean bookableOnline,
        int seats,
        Collection<Modality> modalities,
        Collection<String> clinicians,
        boolean retired) {

    /** Something new, as most services of a practice are. */
    static DeskService unknown() {
        return new DeskService(
                null,
                null,
                null,
                null,
                0,
                10,
                30,
                720,
                90,
                24,
                BigDecimal.ZERO,
                false,
                true,
                1,
                List.of(Modality.values()),
                List.of(),
                false);
    }

    static DeskService of(ServiceOffering service, Catalogue catalogue) {
        return new DeskService(
                service.slug(),
                service.name(Locale.ENGLISH),
                service.name(Locale.forLanguageTag("es")),
                service.minutes().value(),
                service.bufferBefore().value(),
                service.bufferAfter().value(),
                service.startsEvery().value(),
                (int) service.notice().toMinutes(),
                service.horizonDays(),
                service.lateCancelHours(),
                service.price(),
                service.isFirstVisit(),
                service.isBookableOnline(),
                service.seats(),
                service.modalities().stream().sorted().toList(),
                catalogue.clinicians().values().stream()
                        .filter(clinician -> clinician.services().contains(service.id()))
                        .map(Clinician::slug)
                        .toList(),
                service.isRetired());
    }
}
