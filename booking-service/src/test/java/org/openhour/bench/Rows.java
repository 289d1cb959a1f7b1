package org.openhour.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Many rows into one table, a thousand in each statement, all of them in one transaction. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String insert) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(insert);
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        insert.addBatch();
        waiting++;
        if (waiting == AT_ONCE) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.executeBatch();
        insert.close();
        connection.commit();
        connection.setAutoCommit(true);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
