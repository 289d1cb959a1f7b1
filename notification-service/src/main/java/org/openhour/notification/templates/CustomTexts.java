package org.openhour.notification.templates;

import java.util.Map;
import java.util.Optional;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/** Keeps a copy of the practice's own texts at hand, so that sending asks for none; a change is everywhere in seconds. */
@Component
class CustomTexts implements OwnWords {

    record Key(MessageKind kind, Language language) {}

    private final CustomTextTable table;
    private volatile Map<Key, TextTemplate> all = Map.of();

    CustomTexts(CustomTextTable table) {
        this.table = table;
    }

    @Override
    public Optional<TextTemplate> find(MessageKind kind, Language language) {
        return Optional.ofNullable(all.get(new Key(kind, language)));
    }

    @Scheduled(fixedDelayString = "${openhour.templates.refresh:5s}")
    void refresh() {
        all = table.all();
    }
}
