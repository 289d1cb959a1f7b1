package org.openhour.system;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Openhour that sends through doubles of Twilio and of a mail server, and whose parts tests may stop and kill. */
final class OpenhourWithProviders implements ParameterResolver, BeforeEachCallback {

    private record Running(Openhour openhour, Providers providers) implements AutoCloseable {

        static Running start() {
            Providers providers = new Providers();
            return new Running(Launch.openhour("providers", providers.environment()), providers);
        }

        @Override
        public void close() {
            openhour.processes().close();
            providers.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Openhour.class || type == Providers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = in(context);
        return parameter.getParameter().getType() == Openhour.class ? running.openhour() : running.providers();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        in(context).openhour().setClock(Openhour.MONDAY);
    }

    private static Running in(ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(OpenhourWithProviders.class));
        return store.computeIfAbsent("running", key -> Running.start(), Running.class);
    }
}
