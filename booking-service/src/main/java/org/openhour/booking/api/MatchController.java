package org.openhour.booking.api;

import java.util.List;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.matching.Match;
import org.openhour.booking.matching.Matches;
import org.openhour.booking.matching.Matching;
import org.openhour.booking.matching.Reason;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;

/** Tells who fits. It changes nothing; it is posted so that wishes stand in no address (R-B4). */
@RestController
class MatchController {

    private final Matching matching;
    private final Catalogues catalogues;

    MatchController(Matching matching, Catalogues catalogues) {
        this.matching = matching;
        this.catalogues = catalogues;
    }

    @PostMapping("/api/v1/matches")
    MatchWire find(@RequestBody MatchJson wishes) {
        Catalogue catalogue = catalogues.current();
        Matches found = matching.find(wishes.read(catalogue));
        Wire wire = new Wire(catalogue);
        return new MatchWire(
                found.all().stream().map(match -> toWire(match, wire)).toList(),
                found.relaxed().map(MatchController::code).orElse(null));
    }

    private static MatchWire.One toWire(Match match, Wire wire) {
        return new MatchWire.One(
                wire.clinician(match.clinician()),
                wire.catalogue().clinician(match.clinician()).licence().type().title(),
                codes(match.fits()),
                codes(match.misses()),
                match.next().stream().map(wire::slot).toList());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(MatchController::code).toList();
    }

    private static String code(Reason reason) {
        return Code.of(reason);
    }
}
