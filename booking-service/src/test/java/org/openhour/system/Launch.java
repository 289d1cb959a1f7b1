package org.openhour.system;

import java.nio.file.Path;
import java.util.Map;

import org.openhour.local.LocalOpenhour;
import org.openhour.local.LocalSetup;
import org.openhour.local.TestDatabase;

/** Starts Openhour on empty schemas of the test database. */
final class Launch {

    private Launch() {}

    /** @param name of the folder and the schemas */
    static Openhour openhour(String name, Map<String, String> environment) {
        LocalSetup setup = LocalOpenhour.with()
                .dir(Path.of("target", name))
                .freePorts()
                .databases(TestDatabase.schema(name + "_booking"), TestDatabase.schema(name + "_notification"))
                .env("OPENHOUR_DEMO_TOKEN", "x")
                .env("OPENHOUR_RATELIMIT_ENABLED", "false");
        environment.forEach(setup::env);
        return new Openhour(setup.start());
    }
}
