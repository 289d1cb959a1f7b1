package org.openhour.booking.worklist;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;

import org.openhour.booking.staff.StaffMember;

/** What needs a human, the most urgent first. */
@Service
public class Worklist {

    private final List<WorkSource> sources;

    Worklist(List<WorkSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What is open and theirs to see. */
    public List<WorkItem> open(StaffMember who) {
        return sources.stream()
                .flatMap(source -> source.open(who).stream())
                .sorted(Comparator.comparing(WorkItem::dueAt))
                .toList();
    }
}
