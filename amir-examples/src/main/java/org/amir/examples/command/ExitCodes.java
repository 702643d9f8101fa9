package org.amir.examples.command;

/** What the command says by its exit code; 2, for wrong usage, is picocli's own. */
final class ExitCodes {
    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int NO_STORE = 3;

    private ExitCodes() {}
}
