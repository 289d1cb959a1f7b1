package org.openhour.local;

import java.nio.file.Path;
import java.util.List;

/** Where on this machine a service runs: its jar, its port, its files. */
record ServicePlace(ServiceName name, Path jar, int port, Path dir) {

    String url() {
        return "http://localhost:" + port;
    }

    Path log() {
        return dir.resolve("logs/" + name + ".log");
    }

    Path pidFile() {
        return dir.resolve("run/" + name + ".pid");
    }

    /** Refuses when somebody else has the port; a run of ours that was killed gives it back. */
    void claim() {
        Leftover.stop(pidFile(), jar.toString());
        FreePort.require(port, name.portSetting());
    }

    /** Fewer compiler tiers and threads start faster where a developer waits. */
    List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-jar",
                jar.toString());
    }
}
