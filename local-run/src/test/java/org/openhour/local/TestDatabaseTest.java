package org.openhour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTest {

    @Test
    void handsOutAnEmptySchemaEachTime() throws SQLException {
        try (var connection = open(TestDatabase.schema("local_run_test"))) {
            connection.createStatement().execute("create table left_behind (id int primary key)");
        }
        try (var connection = open(TestDatabase.schema("local_run_test"))) {
            assertThat(text(
                            connection,
                            "select count(*) from information_schema.tables where table_schema = database()"))
                    .isEqualTo("0");
        }
    }

    @Test
    void keepsTimeInUtcAndTextInFullUnicode() throws SQLException {
        try (var connection = open(TestDatabase.schema("local_run_test"))) {
            assertThat(text(connection, "select @@session.time_zone")).isEqualTo("+00:00");
            assertThat(text(connection, "select @@character_set_database")).isEqualTo("utf8mb4");
        }
    }

    @Test
    void makesEveryCommitDurable() throws SQLException {
        try (var connection = open(TestDatabase.schema("local_run_test"))) {
            assertThat(text(connection, "select @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        }
    }

    @Test
    void refusesANameThatWouldNeedQuoting() {
        assertThatThrownBy(() -> TestDatabase.schema("booking`; drop database mysql"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
