package org.openhour.notification.templates;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.templates.CustomTexts.Key;
import org.openhour.notification.time.UtcColumns;

@Repository
class CustomTextTable {

    private final JdbcClient jdbc;

    CustomTextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Key, TextTemplate> all() {
        return jdbc
                .sql("select kind, language, text from custom_text")
                .query((row, n) -> Map.entry(
                        new Key(
                                MessageKind.valueOf(row.getString("kind")),
                                Language.valueOf(row.getString("language"))),
                        new TextTemplate(row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(MessageKind kind, Language language, TextTemplate template, Instant now) {
        jdbc.sql("insert into custom_text (kind, language, text, changed_at) values (?, ?, ?, ?) "
                        + "on duplicate key update text = ?, changed_at = ?")
                .params(
                        kind.name(),
                        language.name(),
                        template.text(),
                        UtcColumns.of(now),
                        template.text(),
                        UtcColumns.of(now))
                .update();
    }

    void delete(MessageKind kind, Language language) {
        jdbc.sql("delete from custom_text where kind = ? and language = ?")
                .params(kind.name(), language.name())
                .update();
    }
}
