package org.amir.examples.simulation;

import com.google.common.hash.Hashing;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * All chance there is, from one seed. What is drawn for one person and purpose says nothing of what is drawn for others, so
 * that somebody more changes little for those who were there.
 */
final class Chance {
    private static final long MILLION = 1_000_000;

    private final long seed;
    /** How often each lot has been drawn; only looked up in. */
    private final Map<String, Long> drawn = new HashMap<>();

    Chance(long seed) {
        this.seed = seed;
    }

    /** The draws for one person or thing and one purpose. */
    Draws draws(String purpose, long number) {
        return new Draws(new SplittableRandom(Hashing.farmHashFingerprint64()
                .newHasher()
                .putLong(seed)
                .putUnencodedChars(purpose)
                .putLong(number)
                .hash()
                .asLong()));
    }

    /**
     * Draws the next lot of a purpose. The lots that fall are spread: of any n in a row from the first, n times the share
     * fall, rounded down or up. So a small programme has its share of everything too.
     */
    boolean falls(String purpose, double share) {
        long number = drawn.merge(purpose, 1L, Long::sum) - 1;
        long perMillion = Math.round(share * MILLION);
        return perMillion > MILLION / 2
                ? !isChosen(purpose, number, MILLION - perMillion)
                : isChosen(purpose, number, perMillion);
    }

    private boolean isChosen(String purpose, long number, long perMillion) {
        if (perMillion == 0) {
            return false;
        }
        long cell = number * perMillion / MILLION;
        long first = LongMath.divide(cell * MILLION, perMillion, RoundingMode.CEILING);
        long next = LongMath.divide((cell + 1) * MILLION, perMillion, RoundingMode.CEILING);
        return number == first + draws(purpose, cell).between(0, (int) (next - first - 1));
    }
}
