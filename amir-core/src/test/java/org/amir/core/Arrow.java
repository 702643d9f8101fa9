package org.amir.core;

import java.util.Comparator;

/** From where to where a lifecycle may go. */
record Arrow(String from, String to) implements Comparable<Arrow> {
    /** From where a lifecycle begins. */
    static final String START = "[*]";

    private static final Comparator<Arrow> ORDER =
            Comparator.comparing(Arrow::from).thenComparing(Arrow::to);

    @Override
    public int compareTo(Arrow other) {
        return ORDER.compare(this, other);
    }
}
