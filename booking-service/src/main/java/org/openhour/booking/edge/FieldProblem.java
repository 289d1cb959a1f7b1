package org.openhour.booking.edge;

/**
 * One bad field of a request.
 *
 * @param field the path in the request, {@code client.phone}
 * @param code stable and kebab-case, {@code phone-invalid}
 * @param message a sentence for people; never repeats what was given
 */
public record FieldProblem(String field, String code, String message) {}
