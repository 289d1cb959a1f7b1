package org.openhour.booking.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.staff.StaffId;

/** What one client is sent between sessions, and who switched it on with them. */
@Entity
public class BetweenSessions {

    @Id
    private UUID clientId;

    private int revision;
    private boolean pulse;

    @Nullable private UUID switchedBy;

    @Nullable private Instant switchedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "nudge", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<Nudge> nudges = new ArrayList<>();

    protected BetweenSessions() {
        this.clientId = new UUID(0, 0);
    }

    /** Of whom nobody has switched anything on: nothing is sent. */
    BetweenSessions(ClientId client) {
        this.clientId = client.value();
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    /** Rises with every change. */
    public int revision() {
        return revision;
    }

    public boolean asksForPulse() {
        return pulse;
    }

    public List<Nudge> nudges() {
        return List.copyOf(nudges);
    }

    public boolean isOn() {
        return pulse || !nudges.isEmpty();
    }

    /** Who changed it last. */
    public Optional<StaffId> switchedBy() {
        return Optional.ofNullable(switchedBy).map(StaffId::new);
    }

    public Optional<Instant> switchedAt() {
        return Optional.ofNullable(switchedAt);
    }

    /** As it would be sent to {@link Agreements#change}. */
    public Agreement agreement() {
        return new Agreement(pulse, nudges.stream().map(Nudge::wording).toList(), true);
    }

    Set<UUID> nudgeIds() {
        return nudges.stream().map(Nudge::id).collect(Collectors.toSet());
    }

    /** Nudges that stay as they were keep their ids, and with them what was handed over of them. */
    void become(Agreement agreement, StaffId by, Instant now) {
        List<Nudge> before = new ArrayList<>(nudges);
        List<Nudge> after = new ArrayList<>();
        for (Agreement.Wording wording : agreement.nudges()) {
            Optional<Nudge> same = before.stream()
                    .filter(nudge -> nudge.wording().equals(wording))
                    .findFirst();
            same.ifPresent(before::remove);
            after.add(same.orElseGet(() -> Nudge.of(UuidCreator.getTimeOrderedEpoch(), wording, by.value(), now)));
        }
        nudges.clear();
        nudges.addAll(after);
        pulse = agreement.pulse();
        switchedBy = by.value();
        switchedAt = now;
        revision++;
    }
}
