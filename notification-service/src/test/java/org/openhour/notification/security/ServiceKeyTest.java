package org.openhour.notification.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ServiceKeyTest {

    @Test
    void refusesTheWellKnownSecretOutsideTheDemo() {
        assertThatIllegalStateException().isThrownBy(() -> ServiceKey.of("local-demo-secret", false));
        assertThat(ServiceKey.of("local-demo-secret", true).getEncoded()).hasSize(32);
    }

    @Test
    void refusesNoSecretAnywhere() {
        assertThatIllegalStateException().isThrownBy(() -> ServiceKey.of(" ", true));
    }
}
