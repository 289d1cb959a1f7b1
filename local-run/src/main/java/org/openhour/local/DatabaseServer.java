package org.openhour.local;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A reachable server and the account that may make schemas and accounts on it. */
record DatabaseServer(String address, String user, String password, boolean embedded) {

    private static final String SETTINGS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    /** Connector/J asks information_schema for what only MySQL has. */
    private static final String EMBEDDED_SETTINGS = "&useInformationSchema=false&sslMode=DISABLED";

    Database recreate(SchemaName schema) {
        run("DROP DATABASE IF EXISTS `" + schema.value() + "`", create(schema));
        return new Database(url(schema.value()), user, password, embedded);
    }

    /** The schema with what it holds, and one account of the same name that may use this schema alone. */
    Database keep(SchemaName schema, String accountPassword) {
        String account = "'" + schema.value() + "'@'%'";
        run(
                create(schema).replace("CREATE DATABASE", "CREATE DATABASE IF NOT EXISTS"),
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + accountPassword + "'",
                "ALTER USER " + account + " IDENTIFIED BY '" + accountPassword + "'",
                "GRANT ALL PRIVILEGES ON `" + schema.value() + "`.* TO " + account);
        return new Database(url(schema.value()), schema.value(), accountPassword, embedded);
    }

    boolean answers() {
        try (var connection = DriverManager.getConnection(url(""), user, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String create(SchemaName schema) {
        return "CREATE DATABASE `" + schema.value() + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci";
    }

    private String url(String schema) {
        return "jdbc:mysql://" + address + "/" + schema + SETTINGS + (embedded ? EMBEDDED_SETTINGS : "");
    }

    private void run(String... statements) {
        try (var connection = DriverManager.getConnection(url(""), user, password);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new LocalRunException("The database at " + address + " refused: " + refused.getMessage(), refused);
        }
    }
}
