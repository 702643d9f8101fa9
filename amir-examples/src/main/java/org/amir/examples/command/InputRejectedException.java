package org.amir.examples.command;

/** Thrown when what the user gave is rejected or not found: exit code 1. The message says what, and what to do. */
final class InputRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputRejectedException(String message) {
        super(message);
    }

    InputRejectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
