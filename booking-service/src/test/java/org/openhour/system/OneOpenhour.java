package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Openhour for all tests that do not break it; each test begins on the same Monday. */
final class OneOpenhour implements ParameterResolver, BeforeEachCallback {

    private record Running(Openhour openhour) implements AutoCloseable {

        @Override
        public void close() {
            assertThat(openhour.booking().get("/local/drift").body())
                    .as("day pages that drifted from what stands in them")
                    .isEqualTo("[]");
            openhour.processes().close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Openhour.class;
    }

    @Override
    public Openhour resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return in(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        in(context).setClock(Openhour.MONDAY);
    }

    private static Openhour in(ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(OneOpenhour.class));
        return store.computeIfAbsent("running", key -> new Running(Launch.openhour("whole", Map.of())), Running.class)
                .openhour();
    }
}
