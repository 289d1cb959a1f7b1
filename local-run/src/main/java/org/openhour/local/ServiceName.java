package org.openhour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

enum ServiceName {
    BOOKING,
    NOTIFICATION;

    /** The runnable jar that the build has left. */
    Path jar(Path root) {
        Path target = root.resolve(this + "/target");
        try (var jars = Files.newDirectoryStream(target, this + "-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException unreadable) {
            throw new LocalRunException("The " + this + " is not built: cannot read " + target, unreadable);
        }
        throw new LocalRunException("The " + this + " is not built: no jar in " + target);
    }

    SchemaName schema() {
        return new SchemaName(name().toLowerCase(Locale.ROOT));
    }

    String portSetting() {
        return "OPENHOUR_" + name() + "_PORT";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
