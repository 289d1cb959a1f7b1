package org.openhour.booking.waitlist;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.ClinicianId;

/** Who waits for an hour, and for what kind of one. */
@Service
public class Waitlist {

    private final JoinTransaction join;
    private final LeaveTransaction leave;
    private final WaitlistEntryRepository entries;

    Waitlist(JoinTransaction join, LeaveTransaction leave, WaitlistEntryRepository entries) {
        this.join = join;
        this.leave = leave;
        this.entries = entries;
    }

    /**
     * Puts somebody on the list; who waits for the same service already changes their wishes and keeps their place.
     *
     * @throws WaitlistRefused online for a child who asks alone, or for somebody who refused texts before
     */
    @Retryable(
            includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
            maxRetries = 8,
            delay = 10,
            jitter = 20,
            multiplier = 1.5)
    public WaitlistEntry join(JoinRequest request) {
        return join.join(request);
    }

    /** @throws UnknownEntry where there is none */
    @Transactional(readOnly = true)
    public WaitlistEntry get(WaitlistEntryId id) {
        return entries.findById(id.value()).orElseThrow(() -> new UnknownEntry(id));
    }

    /** One page of those who wait, the longest first; with a clinician, those alone who name them. */
    @Transactional(readOnly = true)
    public Page<WaitlistEntry> waiting(Optional<ClinicianId> clinician, int page, int size) {
        return entries.page(clinician.map(ClinicianId::value).orElse(null), PageRequest.of(page, size));
    }

    /** Those whom an hour would have fitted and who cannot be told by text or e-mail. */
    @Transactional(readOnly = true)
    public List<WaitlistEntry> unreached() {
        return entries.findUnreached();
    }

    /** Takes somebody off the list; an offer that they have is over. Doing so twice is the same as once. */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 8, delay = 10, jitter = 20, multiplier = 1.5)
    public void remove(WaitlistEntryId id) {
        leave.remove(id);
    }
}
