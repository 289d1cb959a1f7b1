package org.openhour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final SchemaName DESK = new SchemaName("desk");
    private static final SchemaName MAIL = new SchemaName("mail");

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedBeforeAPowerCut() throws SQLException {
        EmbeddedDatabase first = start();
        run(first.server().keep(DESK, "secret"), "create table kept (id int primary key)");
        first.kill();
        try (var second = start()) {
            run(second.server().keep(DESK, "secret"), "insert into kept values (1)");
        }
    }

    @Test
    void letsEachAccountUseItsOwnSchemaAlone() {
        try (var database = start()) {
            database.server().keep(DESK, "secret");
            Database mail = database.server().keep(MAIL, "secret");
            assertThatThrownBy(() -> run(mail, "create table desk.seen (id int primary key)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> run(new Database(mail.url(), "mail", "wrong", true), "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void takesDownAServerThatAKilledRunLeftBehind() throws SQLException {
        EmbeddedDatabase orphan = start();
        try (var database = start()) {
            run(database.server().keep(DESK, "secret"), "select 1");
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, FreePort.any());
    }

    private static void run(Database database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
