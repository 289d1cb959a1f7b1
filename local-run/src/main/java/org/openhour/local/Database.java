package org.openhour.local;

/**
 * One schema and the account that may use it; {@code embedded} tells MariaDB, whose dialect differs, from a MySQL
 * server.
 */
public record Database(String url, String user, String password, boolean embedded) {

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
