package org.openhour.booking.outside;

/** A calendar could not be read. Names no address and has no cause: either might tell the secret to a log. */
class CannotRead extends RuntimeException {

    private final Failure failure;

    CannotRead(Failure failure) {
        super(failure.name());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
