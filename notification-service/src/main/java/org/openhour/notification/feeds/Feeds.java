package org.openhour.notification.feeds;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.ClinicianHour;

/** Makes and ends the private addresses of clinicians' calendars, and says what is in them. */
@Service
public class Feeds {

    private final FeedTable table;
    private final FeedCalendar calendar;
    private final Appointments appointments;
    private final FeedsProperties properties;
    private final Clock clock;

    Feeds(FeedTable table, FeedCalendar calendar, Appointments appointments, FeedsProperties properties, Clock clock) {
        this.table = table;
        this.calendar = calendar;
        this.appointments = appointments;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new address for this clinician, told this once; the one before it, if any, is dead. */
    @Transactional
    public URI make(String clinician, Shows shows) {
        FeedToken token = FeedToken.next();
        table.replace(new Feed(clinician, shows, clock.instant()), token);
        String base = properties.publicUrl().toString().replaceAll("/+$", "");
        return URI.create(base + "/feeds/" + token.value() + ".ics");
    }

    @Transactional
    public void end(String clinician) {
        table.delete(clinician);
    }

    public Optional<Feed> find(String clinician) {
        return table.of(clinician);
    }

    /** The calendar behind an address, the same bytes for as long as nothing changes; empty if there is none. */
    public Optional<byte[]> read(String token) {
        return table.behind(new FeedToken(token)).map(feed -> calendar.of(hours(feed), feed.shows()));
    }

    /** From the first of last month on, so that the days that fall out do so once a month. */
    private List<ClinicianHour> hours(Feed feed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), properties.zone());
        Instant from = startOf(today.minusMonths(1).withDayOfMonth(1));
        return appointments.hoursOf(feed.clinicianId(), from, startOf(today.plus(properties.ahead())));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(properties.zone()).toInstant();
    }
}
