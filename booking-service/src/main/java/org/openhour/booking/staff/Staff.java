package org.openhour.booking.staff;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.ClinicianId;

/** Opens accounts and gives out tokens. */
@Service
public class Staff {

    private final StaffAccounts accounts;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final Clock clock;

    Staff(StaffAccounts accounts, ApiTokens tokens, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens an account, or makes the one of that name as described here. Names do not differ by case. */
    @Transactional
    public StaffId open(
            String username, String name, String password, Set<Role> roles, Optional<ClinicianId> clinician) {
        StaffAccount account = accounts.findByUsername(key(username))
                .orElseGet(() -> new StaffAccount(
                        new StaffId(UuidCreator.getTimeOrderedEpoch()), key(username), "", clock.instant()));
        account.describe(name, roles, clinician);
        if (account.password().isEmpty() || !passwords.matches(password, account.password())) {
            account.changePassword(passwords.encode(password));
        }
        return accounts.save(account).id();
    }

    /** Lets a token act for an account; once given, it stays as it is. */
    @Transactional
    public void giveToken(String username, String token, String label) {
        StaffAccount account = accounts.findByUsername(key(username))
                .orElseThrow(() -> new IllegalArgumentException("No account of that name"));
        String digest = Digest.of(token).hex();
        if (!tokens.existsByDigest(digest)) {
            tokens.save(new ApiToken(UuidCreator.getTimeOrderedEpoch(), account.id(), digest, label, clock.instant()));
        }
    }

    /** Whose token this is, if it still opens anything. */
    @Transactional(readOnly = true)
    public Optional<StaffMember> findByToken(String token) {
        return tokens.findByDigestAndRevokedAtIsNull(Digest.of(token).hex())
                .flatMap(found -> accounts.findById(found.account().value()))
                .filter(StaffAccount::isEnabled)
                .map(StaffAccount::member);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** What people are called. */
    @Transactional(readOnly = true)
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        return accounts.findAllById(ids.stream().map(StaffId::value).distinct().toList()).stream()
                .map(StaffAccount::member)
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
