package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.appointments.Status;
import org.openhour.booking.practice.Modality;

/**
 * One appointment in the panel.
 *
 * @param started whether its time has come
 * @param today whether it is today's
 * @param toLocate who of those who come has not said yes to California, where they meet by video
 * @param toAgree who of those who come has not agreed to meeting by video, where they meet so
 */
record AppointmentView(
        UUID id,
        int revision,
        LocalDate day,
        String client,
        UUID clientId,
        String phone,
        String when,
        Look look,
        Status status,
        boolean started,
        boolean today,
        Modality modality,
        String how,
        String service,
        String clinician,
        boolean overridden,
        Optional<String> overrideReason,
        String california,
        boolean elsewhere,
        List<Asked> toLocate,
        List<ConsentLine> consents,
        List<Asked> toAgree,
        String lateAfter,
        Optional<String> note,
        List<HistoryLine> history,
        Correspondence correspondence,
        boolean canUndo) {

    /** What a client agreed to, or has not. */
    record ConsentLine(String what, boolean given, String detail) {}

    /** Somebody who is to be asked first. */
    record Asked(UUID client, String name) {}

    /** One step of the history. */
    record HistoryLine(String when, String what, String who, Optional<String> reason) {}

    public boolean isAhead() {
        return status.isAhead();
    }

    public boolean canArrive() {
        return today && status.canBecome(Status.ARRIVED);
    }

    public boolean canConfirm() {
        return status == Status.BOOKED;
    }

    public boolean canStart() {
        return status.canBecome(Status.IN_SESSION);
    }

    /** Whether not everybody has said yes to California, so that starting by video needs a reason (R-A4). */
    public boolean wantsReasonToStart() {
        return canStart() && elsewhere;
    }

    /** Whether it cannot start before somebody has agreed to meeting by video (R-A1). */
    public boolean wantsConsentToStart() {
        return canStart() && !toAgree.isEmpty();
    }

    /** Whether somebody is to be asked where they will be before it starts by video (R-A5). */
    public boolean wantsCalifornia() {
        return canStart() && !toLocate.isEmpty();
    }

    public boolean canComplete() {
        return started && status.canBecome(Status.COMPLETED);
    }

    public boolean canMiss() {
        return started && status.canBecome(Status.NO_SHOW);
    }

    public boolean canCancel() {
        return status.canBecome(Status.CANCELLED);
    }

    /** Whether what can be taken back is that it was called off: then the client may have to hear of it. */
    public boolean isRestorable() {
        return canUndo && !status.occupiesTime();
    }

    public boolean isOnline() {
        return modality == Modality.TELEHEALTH;
    }

    public String url() {
        return "/desk/appointments/" + id;
    }
}
