package org.openhour.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail or a part of one, read as RFC 2045 and 2046 write it, without a mail library. */
record MimePart(Map<String, String> headers, String body) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";\\s]+)\"?");

    static MimePart parse(String raw) {
        String text = raw.replace("\r\n", "\n");
        int end = text.indexOf("\n\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : text.substring(0, end).replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new MimePart(headers, text.substring(end + 2));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String type() {
        return header("Content-Type").replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    List<MimePart> parts() {
        Matcher boundary = BOUNDARY.matcher(header("Content-Type"));
        List<MimePart> parts = new ArrayList<>();
        if (boundary.find()) {
            String[] pieces = body.split("(?m)^--" + Pattern.quote(boundary.group(1)) + "(--)?[ \t]*\n?");
            for (int i = 1; i < pieces.length; i++) {
                if (!pieces[i].isBlank()) {
                    parts.add(parse(pieces[i]));
                }
            }
        }
        return parts;
    }

    /** Decoded, with the line ends of its content. */
    String text() {
        return switch (header("Content-Transfer-Encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
            case "quoted-printable" -> unquoted();
            default -> body.replace("\n", "\r\n");
        };
    }

    private String unquoted() {
        String joined = body.replaceAll("=\n", "").replace("\n", "\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
