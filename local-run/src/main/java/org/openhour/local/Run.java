package org.openhour.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The first run: everything on this machine, until Ctrl-C. */
public final class Run {

    private Run() {}

    /** Ends the JVM with exit code 1 when Openhour cannot run, or stops running by itself. */
    public static void main(String[] arguments) {
        try (LocalOpenhour openhour = setup(System.getenv()).start()) {
            greet(openhour);
            openhour.awaitEnd();
        } catch (LocalRunException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    static LocalSetup setup(Map<String, String> environment) {
        LocalSetup setup = LocalOpenhour.with();
        number(environment, "OPENHOUR_BOOKING_PORT").ifPresent(setup::bookingPort);
        number(environment, "OPENHOUR_NOTIFICATION_PORT").ifPresent(setup::notificationPort);
        number(environment, "OPENHOUR_LOCAL_DB_PORT").ifPresent(setup::databasePort);
        text(environment, "OPENHOUR_LOCAL_DIR").map(Path::of).ifPresent(setup::dir);
        return setup;
    }

    private static void greet(LocalOpenhour openhour) {
        System.out.println("Openhour is ready: " + openhour.booking().url());
        System.out.println("  staff     " + openhour.booking().url()
                + "/login as frontdesk, clinician or admin, password " + openhour.demoPassword());
        System.out.println("  messages  " + openhour.notification().url() + "/local/messages");
        System.out.println("  logs      " + openhour.booking().log().getParent());
        System.out.println("  Ctrl-C stops all of it");
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        return text(environment, name).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException wrong) {
                throw new LocalRunException(name + " is no number: " + value, wrong);
            }
        });
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
