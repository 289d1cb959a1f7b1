package org.openhour.booking.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/** What the desk writes down of clients; or throws {@link ClientRefused}, and nothing has changed. */
@Service
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 8,
        delay = 10,
        jitter = 20,
        multiplier = 1.5)
public class ClientRecords {

    /** What a record becomes, told from how it stands when it is locked. */
    @FunctionalInterface
    public interface Edit {
        ClientRecord of(Client client, List<Contact> contacts);
    }

    /** A new client, and whom they look like. */
    public record Made(Client client, List<Lookalike> similar) {}

    private final ClientRecordTransaction transaction;

    ClientRecords(ClientRecordTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * @param today by the practice's wall clock
     * @param unlessSimilar refuse where others look alike
     */
    public Made make(ClientRecord record, LocalDate today, boolean unlessSimilar) {
        return transaction.make(record, today, unlessSimilar);
    }

    /**
     * @param expected the revision that the edit was decided on, where somebody says so
     * @param today by the practice's wall clock
     */
    public Client change(ClientId id, OptionalInt expected, LocalDate today, Edit edit) {
        return transaction.change(id, expected, today, edit);
    }

    /** What a clinician found of a minor (R-A10). */
    public Client determine(ClientId id, Maturity.Decision decision, String by) {
        return transaction.determine(id, decision, by);
    }
}
