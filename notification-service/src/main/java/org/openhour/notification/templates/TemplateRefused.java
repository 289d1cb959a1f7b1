package org.openhour.notification.templates;

import java.util.List;

/** A text that may not be used. */
public class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> flaws;

    TemplateRefused(List<String> flaws) {
        super("a text that may not be used: " + flaws);
        this.flaws = List.copyOf(flaws);
    }

    /** Why, as fixed words. */
    public List<String> flaws() {
        return flaws;
    }
}
