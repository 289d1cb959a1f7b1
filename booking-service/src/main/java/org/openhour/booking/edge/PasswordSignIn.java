package org.openhour.booking.edge;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.openhour.booking.staff.SignIn;
import org.openhour.booking.staff.SignInRefused;

/** Hands what was typed at the login page to {@link SignIn}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return SignedIn.as(
                    signIn.attempt(attempt.getName(), String.valueOf(attempt.getCredentials()), addressOf(attempt)));
        } catch (SignInRefused refused) {
            if (refused.reason() == SignInRefused.Reason.SLOWED_DOWN) {
                throw new LockedException("Too many failures", refused);
            }
            throw new BadCredentialsException("Wrong name or password", refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
