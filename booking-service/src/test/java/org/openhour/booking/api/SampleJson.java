package org.openhour.booking.api;

import java.util.UUID;

/** Bodies of requests that are good as they are. */
final class SampleJson {

    private SampleJson() {}

    /** A licensed clinician who offers individual sessions. */
    static String clinician(String name) {
        return """
                {"name": "%s", "email": "someone@psychpro.example",
                 "licence": {"type": "LMFT", "number": "000999", "expires": "2028-12-31"},
                 "services": ["individual", "consultation"]}""".formatted(name);
    }

    /** An individual session by video, each for a client of its own. */
    static String booking(String clinician, String start) {
        String client = "c" + UUID.randomUUID().toString().substring(0, 8);
        return """
                {"service": "individual", "modality": "TELEHEALTH", "start": "%s", "clinician": "%s",
                 "client": {"firstName": "Nora", "lastName": "Pell", "email": "%s@mail.example",
                            "phone": "+16195550123", "dateOfBirth": "1990-05-04", "language": "en"},
                 "consents": {"sms": false, "email": false, "telehealth": true},
                 "physicallyInCalifornia": true}""".formatted(start, clinician, client);
    }
}
