package org.openhour.booking.staff;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** Lets people in by name and password, and slows down whoever keeps guessing ({@link SlowDown}). */
@Service
public class SignIn {

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final Audit audit;

    SignIn(StaffAccounts accounts, Passwords passwords, SignInFailures failures, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.audit = audit;
    }

    /**
     * @param address where the attempt comes from; failures count for a name at an address
     * @throws SignInRefused where name and password do not belong together, or after too many failures
     */
    public StaffMember attempt(String username, String password, String address) {
        Digest who = Digest.of(Staff.key(username) + "\n" + address);
        if (failures.mustWait(who)) {
            throw SignInRefused.slowedDown();
        }
        // Counted first and forgiven after, so that many guesses at once are all counted.
        failures.add(who);
        Optional<StaffAccount> account = accounts.findByUsername(Staff.key(username));
        if (!opens(account, password)) {
            audit.record(AuditEntry.ofSignIn(account.map(StaffAccount::id), AuditAction.SIGN_IN_FAILED, address));
            throw SignInRefused.wrong();
        }
        failures.forget(who);
        audit.record(AuditEntry.ofSignIn(account.map(StaffAccount::id), AuditAction.SIGNED_IN, address));
        return account.orElseThrow(SignInRefused::wrong).member();
    }

    private boolean opens(Optional<StaffAccount> account, String password) {
        if (account.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, account.get().password())
                && account.get().isEnabled();
    }
}
