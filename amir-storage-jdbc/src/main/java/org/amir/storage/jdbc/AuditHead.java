package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.primitives.Longs;
import java.util.Optional;

/**
 * How far an audit trail goes, and the digest that stands for all of it up to there. Noted somewhere else, where those who
 * may write the database may not, it shows later whether the trail still goes through it.
 *
 * @param number of the last row, 0 for a trail without rows
 * @param digest of the last row: 64 hexadecimal digits, all of them 0 for a trail without rows
 */
public record AuditHead(long number, String digest) {
    private static final int DIGITS = 64;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));
    /** The head of a trail without rows. */
    static final AuditHead START = new AuditHead(0, "0".repeat(DIGITS));

    public AuditHead {
        checkArgument(number >= 0, "audit rows are numbered from 1, but the number was %s", number);
        checkArgument(
                digest.length() == DIGITS && DIGIT.matchesAllOf(digest),
                "a digest is 64 digits from 0 to 9 and a to f, but it had %s characters",
                digest.length());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static AuditHead parse(String written) {
        int colon = written.indexOf(':');
        Optional<Long> number =
                colon < 0 ? Optional.empty() : Optional.ofNullable(Longs.tryParse(written.substring(0, colon)));
        checkArgument(
                number.isPresent(),
                "the head of an audit trail is a number, a colon and a digest as amir audit verify prints them,"
                        + " but was \"%s\"",
                written);
        return new AuditHead(number.orElseThrow(), written.substring(colon + 1));
    }

    /** For example {@code 42:} and the digest. */
    @Override
    public String toString() {
        return Strings.lenientFormat("%s:%s", number, digest);
    }
}
