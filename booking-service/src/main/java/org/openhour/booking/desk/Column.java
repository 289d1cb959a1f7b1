package org.openhour.booking.desk;

import java.util.List;
import java.util.Map;

/**
 * One clinician's one day.
 *
 * @param load how much of the working time is taken, in percent
 * @param blocks what hangs in each hour
 * @param patches the same
 */
record Column(
        ColumnHead head,
        int load,
        boolean today,
        Map<Integer, List<Block>> blocks,
        Map<Integer, List<Patch>> patches,
        Hours hours) {

    public List<Block> blocksAt(int hour) {
        return blocks.getOrDefault(hour, List.of());
    }

    public List<Patch> patchesAt(int hour) {
        return patches.getOrDefault(hour, List.of());
    }

    public boolean isOff(int hour) {
        return hours.isOff(hour);
    }
}
