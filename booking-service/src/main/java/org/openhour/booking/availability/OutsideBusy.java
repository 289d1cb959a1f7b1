package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.Cells;

/**
 * When clinicians are busy outside the practice. Searches read it together with the clinician's own pages; online it
 * closes those hours, the desk may book over it.
 */
@Service
public class OutsideBusy {

    private final Pages pages;

    OutsideBusy(Pages pages) {
        this.pages = pages;
    }

    /**
     * Makes these the busy cells from one day to another, both included; days that are not named become free. Writes
     * only the days that differ. The caller sees to it that nobody else does so for the same clinician at once.
     *
     * @return how many days were written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int replace(ClinicianId clinician, LocalDate from, LocalDate to, Map<LocalDate, Cells> busy) {
        ResourceId resource = ResourceId.outside(clinician);
        Map<PageKey, Cells> known = pages.read(List.of(resource), from, to);
        TreeMap<PageKey, Cells> changed = new TreeMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            PageKey key = new PageKey(resource, day);
            Cells now = busy.getOrDefault(day, Cells.NONE);
            if (!now.equals(known.getOrDefault(key, Cells.NONE))) {
                changed.put(key, now);
            }
        });
        if (!changed.isEmpty()) {
            pages.lock(changed.navigableKeySet(), outside -> true);
            pages.write(changed, outside -> true);
        }
        return changed.size();
    }
}
