package org.openhour.booking.worklist;

import java.util.List;

import org.openhour.booking.staff.StaffMember;

/** One kind of work for the worklist. */
interface WorkSource {

    /** What is open and theirs to see, in any order. */
    List<WorkItem> open(StaffMember who);
}
