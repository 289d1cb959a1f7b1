package org.openhour.booking.practice;

/** The California licences and registrations to practise psychotherapy, with the title that the law asks to show. */
public enum LicenceType {
    LMFT("Licensed Marriage and Family Therapist", false),
    LCSW("Licensed Clinical Social Worker", false),
    LPCC("Licensed Professional Clinical Counselor", false),
    LEP("Licensed Educational Psychologist", false),
    PSY("Psychologist", false),
    AMFT("Associate Marriage and Family Therapist", true),
    ASW("Associate Clinical Social Worker", true),
    APCC("Associate Professional Clinical Counselor", true);

    /** The boards of the Department of Consumer Affairs. */
    public enum Board {
        BEHAVIORAL_SCIENCES,
        PSYCHOLOGY
    }

    private final String title;
    private final boolean associate;

    LicenceType(String title, boolean associate) {
        this.title = title;
        this.associate = associate;
    }

    public String title() {
        return title;
    }

    /** Who licenses them, and takes complaints (R-A9). */
    public Board board() {
        return this == PSY ? Board.PSYCHOLOGY : Board.BEHAVIORAL_SCIENCES;
    }

    /** An associate practises under supervision alone (R-A8). */
    public boolean isAssociate() {
        return associate;
    }
}
