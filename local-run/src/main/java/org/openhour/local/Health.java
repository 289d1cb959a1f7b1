package org.openhour.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

final class Health {

    private static final int PATIENCE_MILLIS = 2_000;

    private Health() {}

    static boolean of(String url) {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url + "/actuator/health").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
