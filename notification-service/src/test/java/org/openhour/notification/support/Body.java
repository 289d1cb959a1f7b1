package org.openhour.notification.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A PUT's body: one of the wire samples, perhaps for a client of its own whose addresses nobody else uses. */
public final class Body {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final ObjectNode json;

    private Body(ObjectNode json) {
        this.json = json;
    }

    /** The sample of this name, such as {@code booked}. */
    public static Body sample(String name) {
        return read("appointment-" + name);
    }

    /** The note of this name, such as {@code pulse}, for somebody with this number. */
    public static Body note(String name, String phone) {
        Body body = read("note-" + name);
        body.recipient().put("clientId", "client-" + CLIENTS.incrementAndGet()).put("phone", phone);
        return body;
    }

    private static Body read(String name) {
        try (InputStream file = Body.class.getResourceAsStream("/wire/" + name + ".json")) {
            return new Body((ObjectNode) JSON.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The booked sample, for a new client. */
    public static Body booked() {
        return ofAnother(sample("booked"));
    }

    /** The sample of a series as a whole, for a new client. */
    public static Body ofSeries() {
        return ofAnother(sample("series"));
    }

    private static Body ofAnother(Body body) {
        int number = CLIENTS.incrementAndGet();
        body.recipient()
                .put("clientId", "client-" + number)
                .put("phone", "+1619555%04d".formatted(1000 + number))
                .put("email", "client" + number + "@client.example");
        return body;
    }

    public Body with(String field, Object value) {
        Body copy = copy();
        copy.json.set(field, JSON.valueToTree(value));
        return copy;
    }

    public Body without(String field) {
        Body copy = copy();
        copy.json.remove(field);
        return copy;
    }

    public Body withRecipient(Map<String, ?> fields) {
        Body copy = copy();
        fields.forEach((field, value) -> copy.recipient().set(field, JSON.valueToTree(value)));
        return copy;
    }

    /** The next revision, on the afternoon after. */
    public Body moved() {
        return with("revision", 1).with("start", "2026-12-09T14:00:00-08:00").with("end", "2026-12-09T14:50:00-08:00");
    }

    public String phone() {
        return recipient().path("phone").asString();
    }

    public String email() {
        return recipient().path("email").asString();
    }

    public String text() {
        return JSON.writeValueAsString(json);
    }

    private Body copy() {
        return new Body((ObjectNode) JSON.readTree(text()));
    }

    private ObjectNode recipient() {
        return json.has("recipient")
                ? (ObjectNode) json.path("recipient")
                : (ObjectNode) ((ArrayNode) json.path("recipients")).get(0);
    }
}
