package org.openhour.notification.messages;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.time.UtcColumns;

/** On which days a number was texted, of the texts that count. */
@Repository
class CountedTexts {

    record Counted(MessageId message, String phone, LocalDate day) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CountedTexts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Until the transaction ends nobody else counts these; always in the same order, so that nobody waits in a ring. */
    void lock(Collection<String> phones) {
        Set<String> inOrder = new TreeSet<>(phones);
        String values = inOrder.stream().map(phone -> "(?)").collect(Collectors.joining(", "));
        jdbc.sql("insert into texted_number (phone) values " + values
                        + " on duplicate key update phone = values(phone)")
                .params(new ArrayList<>(inOrder))
                .update();
    }

    Map<String, List<Counted>> since(LocalDate day, Collection<String> phones) {
        return jdbc
                .sql("select message_id, phone, day from counted_text where phone in (:phones) and day >= :day")
                .param("phones", Set.copyOf(phones))
                .param("day", Date.valueOf(day))
                .query((row, n) -> new Counted(
                        new MessageId(row.getString("message_id")),
                        row.getString("phone"),
                        row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Counted::phone));
    }

    /** The reminders that these numbers are still to get by text before a moment, overdue ones too. */
    List<Counted> ahead(Collection<String> phones, Instant before, ZoneId zone) {
        return jdbc.sql("""
                        select id, address, due_at from message
                        where address in (:phones) and due_at < :before
                          and channel = 'SMS' and state = 'PLANNED' and kind in (:kinds)""")
                .param("phones", Set.copyOf(phones))
                .param("before", UtcColumns.of(before))
                .param(
                        "kinds",
                        Arrays.stream(MessageKind.values())
                                .filter(MessageKind::reminds)
                                .map(Enum::name)
                                .toList())
                .query((row, n) -> new Counted(
                        new MessageId(row.getString("id")),
                        row.getString("address"),
                        LocalDate.ofInstant(UtcColumns.required(row, "due_at"), zone)))
                .list();
    }

    void add(List<Counted> counted) {
        batches.batchUpdate(
                "insert into counted_text (message_id, phone, day) values (?, ?, ?)",
                counted.stream()
                        .map(one -> new Object[] {one.message().value(), one.phone(), one.day()})
                        .toList());
    }

    /** What no longer counts on this day; some thousands at a time. */
    int forgetBefore(LocalDate day) {
        return jdbc.sql("delete from counted_text where day < ? limit 5000")
                .param(day)
                .update();
    }
}
