package org.openhour.booking.outbox;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;

import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.outbox.TemplateClient.Draft;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Practice;

/** What texts say, and how the practice puts them into words of its own; every call asks notification-service. */
@Service
public class TextTemplates {

    /**
     * The words for one kind of text in one language, {@code EN} or {@code ES}.
     *
     * @param custom whether they are the practice's own
     */
    public record Template(String kind, String language, String text, boolean custom) {}

    /**
     * How a text would arrive.
     *
     * @param flaws why it cannot be used, as fixed words
     * @param giveAways words that say too much on a locked phone (R-B1)
     */
    public record Preview(String text, int septets, int segments, List<String> flaws, List<String> giveAways) {}

    private final TemplateClient client;
    private final Catalogues catalogues;
    private final PrivateLinks links;

    TextTemplates(TemplateClient client, Catalogues catalogues, PrivateLinks links) {
        this.client = client;
        this.catalogues = catalogues;
        this.links = links;
    }

    /** @throws NotificationUnavailable where notification-service does not answer; so do the others */
    public List<Template> all() {
        return NotificationUnavailable.unless(client::all);
    }

    public Optional<Template> find(String kind, String language) {
        return all().stream()
                .filter(template ->
                        template.kind().equals(kind) && template.language().equals(language))
                .findFirst();
    }

    /** With this practice's name, number and links. */
    public Preview preview(String kind, String language, String text) {
        return NotificationUnavailable.unless(() -> client.preview(kind, language, draft(text, false)));
    }

    /**
     * Takes a text into use.
     *
     * @param knowing whether what it gives away is wanted all the same
     * @return false where it cannot be used; its preview says why
     */
    public boolean change(Template template, String text, boolean knowing) {
        return NotificationUnavailable.unless(() -> {
            try {
                client.change(template.kind(), template.language(), draft(text, knowing));
                return true;
            } catch (HttpClientErrorException.UnprocessableContent refused) {
                return false;
            }
        });
    }

    /** Goes back to the product's own words. */
    public void restore(Template template) {
        NotificationUnavailable.unless(() -> {
            client.restore(template.kind(), template.language());
            return template;
        });
    }

    private Draft draft(String text, boolean knowing) {
        Practice practice = catalogues.current().practice();
        return new Draft(
                text,
                practice.name(),
                new PhoneNumber(practice.phone()).display(),
                links.example().toString(),
                knowing);
    }
}
