package org.openhour.booking.practice;

import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what clients are told of the practice, and how it gives out its hours. */
@Service
@TriedAgain
public class PracticeSettings {

    private final Catalogues catalogues;

    PracticeSettings(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @param next what it is to be, given what it is now */
    @Transactional
    public void change(Function<Practice, PracticeDetails> next) {
        catalogues.version().raise();
        Practice practice = catalogues.current().practice();
        practice.describe(next.apply(practice));
    }
}
