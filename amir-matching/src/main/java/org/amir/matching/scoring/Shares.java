package org.amir.matching.scoring;

import org.amir.matching.criterion.Score;

/** Shares in micro-points, those of small numbers worked out once. */
final class Shares {
    private static final int SMALL = 64;
    private static final int[] MICRO = small();

    private Shares() {}

    /** As {@link Score#ofShare}. */
    static int micro(int part, int whole) {
        return whole < SMALL
                ? MICRO[whole * SMALL + part]
                : Score.ofShare(part, whole).micro();
    }

    private static int[] small() {
        int[] micro = new int[SMALL * SMALL];
        for (int whole = 1; whole < SMALL; whole++) {
            for (int part = 0; part <= whole; part++) {
                micro[whole * SMALL + part] = Score.ofShare(part, whole).micro();
            }
        }
        return micro;
    }
}
