package org.openhour.local;

/**
 * Empty schemas for tests: on the server named by {@code OPENHOUR_TEST_DB_URL}, else on an embedded one that lives as
 * long as this JVM.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** The schema of that name, dropped and made anew. */
    public static Database schema(String name) {
        SchemaName schema = new SchemaName(name);
        return server().recreate(schema);
    }

    static DatabaseServer server() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final DatabaseServer SERVER =
                ExternalServer.named(System.getenv()).orElseGet(TestServer::start);
    }
}
