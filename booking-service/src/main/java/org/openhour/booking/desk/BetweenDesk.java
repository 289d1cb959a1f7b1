package org.openhour.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.Agreements;
import org.openhour.booking.feedback.NudgeRules;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;

/** Makes of one small change the whole of what is agreed on from now. */
@Component
class BetweenDesk {

    private final Access access;
    private final Agreements agreements;
    private final NudgeRules rules;
    private final Catalogues catalogues;
    private final Trail trail;
    private final Clock clock;

    BetweenDesk(
            Access access, Agreements agreements, NudgeRules rules, Catalogues catalogues, Trail trail, Clock clock) {
        this.access = access;
        this.agreements = agreements;
        this.rules = rules;
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    void askForPulse(Client client, boolean on, boolean agreed, int revision, StaffMember who) {
        Agreement now = agreements.of(client.id()).agreement();
        change(client, new Agreement(on, now.nudges(), !on || agreed), revision, who);
    }

    Optional<String> problemWith(NudgeForm form, Client client) {
        int already = agreements.of(client.id()).nudges().size();
        return already >= Agreement.MOST_NUDGES
                ? Optional.of("There are " + Agreement.MOST_NUDGES + " nudges already; end one first.")
                : form.problem(rules);
    }

    void add(Client client, Agreement.Wording nudge, int revision, StaffMember who) {
        Agreement now = agreements.of(client.id()).agreement();
        List<Agreement.Wording> nudges = new ArrayList<>(now.nudges());
        nudges.add(nudge);
        change(client, new Agreement(now.pulse(), nudges, true), revision, who);
    }

    /** @param at its place among those of this revision */
    void end(Client client, int at, int revision, StaffMember who) {
        Agreement now = agreements.of(client.id()).agreement();
        List<Agreement.Wording> nudges = new ArrayList<>(now.nudges());
        if (at >= 0 && at < nudges.size()) {
            nudges.remove(at);
        }
        change(client, new Agreement(now.pulse(), nudges, true), revision, who);
    }

    void stop(UUID id, StaffMember who) {
        Client client = access.client(who, id);
        agreements.stop(client.id(), today(), who.id());
        trail.feedback(who, AuditAction.DELETED, id);
    }

    private void change(Client client, Agreement agreement, int revision, StaffMember who) {
        agreements.change(client.id(), agreement, today(), OptionalInt.of(revision), who.id());
        trail.feedback(who, AuditAction.CHANGED, client.id().value());
    }

    private LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }
}
