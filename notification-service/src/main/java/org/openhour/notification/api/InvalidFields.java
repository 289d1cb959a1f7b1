package org.openhour.notification.api;

import java.util.List;

/** A body with fields that cannot be taken; all of them at once. */
final class InvalidFields extends RuntimeException {

    private final transient List<FieldProblem> problems;

    InvalidFields(List<FieldProblem> problems) {
        super(problems.size() + " fields cannot be taken");
        this.problems = List.copyOf(problems);
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
