package org.openhour.booking.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.appointments.ClientResponse;

/** What a client meant by an answer, in words. */
final class AnswerWords {

    private static final Map<String, String> DETAILS = Map.of(
            "declined-the-whole-series", "Declined the whole series in their calendar",
            "declined-an-earlier-time", "Declined a time that had moved already",
            "tentative", "Answered the invitation with maybe",
            "proposes-another-time", "Proposes another time in their calendar",
            "may-have-meant-the-appointment", "Texted a word that turns texts off. May have meant the appointment.",
            "in-own-words", "Asked not to be texted any more",
            "wrong-number", "Says the number is somebody else’s",
            "shared-number", "Answered from a number that several clients share",
            "not-understood", "Wrote something");

    private AnswerWords() {}

    static String of(ClientResponse response) {
        return of(response.kind(), response.detail());
    }

    static String of(ClientResponse.Kind kind, Optional<String> detail) {
        return detail.map(DETAILS::get).orElseGet(() -> of(kind));
    }

    /** Of a reason as the worklist gives it: the detail, where there is one, else the kind. */
    static String ofReason(String reason) {
        return Optional.ofNullable(DETAILS.get(reason))
                .orElseGet(() -> kind(reason).map(AnswerWords::of).orElse("Wrote something"));
    }

    private static Optional<ClientResponse.Kind> kind(String name) {
        return Arrays.stream(ClientResponse.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static String of(ClientResponse.Kind kind) {
        return switch (kind) {
            case CONFIRM -> "Will be there";
            case CHANGE_WANTED -> "Asked for another time";
            case DECLINED -> "Declined the invitation";
            case OTHER -> "Wrote something";
            case OPT_OUT -> "Turned texts off";
        };
    }
}
