package org.openhour.local;

import java.util.regex.Pattern;

record SchemaName(String value) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    SchemaName {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a plain schema name: " + value);
        }
    }
}
