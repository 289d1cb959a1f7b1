package org.openhour.local;

import java.nio.file.Path;

/** The embedded server of one test JVM; its data stays in the module's target folder, to start faster next time. */
final class TestServer {

    private TestServer() {}

    static DatabaseServer start() {
        Path target = Path.of("target").toAbsolutePath();
        FolderLock lock = FolderLock.firstFree(target.resolve("test-database"));
        EmbeddedDatabase database = EmbeddedDatabase.start(lock.folder(), FreePort.any());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop the test database"));
        return database.server();
    }
}
