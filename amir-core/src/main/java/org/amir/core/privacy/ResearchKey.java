package org.amir.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.amir.core.programme.ProgrammeId;

/**
 * A secret of the programme's own, by which people and records get other ids for research. Without it no id tells whose it
 * is, nor that one of another key is the same person's; who keeps it can add to an export later. Whoever has the
 * key and the store can tell whose each id is, so it is not given away with the export.
 */
public final class ResearchKey {
    /** Fewer bytes could be guessed. */
    public static final int FEWEST_BYTES = 32;

    /** Letters alone, so that none reads as an id of a store or as a number. */
    private static final String LETTERS = "abcdefghijklmnop";

    private static final int BYTES = 10;

    private final HashFunction digest;

    private ResearchKey(HashFunction digest) {
        this.digest = digest;
    }

    /**
     * @param secret random bytes
     * @throws IllegalArgumentException if they are fewer than {@link #FEWEST_BYTES}
     */
    public static ResearchKey of(byte[] secret) {
        checkArgument(
                secret.length >= FEWEST_BYTES,
                "the key for research has %s random bytes at least, but had %s",
                FEWEST_BYTES,
                secret.length);
        return new ResearchKey(Hashing.hmacSha256(secret));
    }

    /**
     * Another id: 20 letters from a to p, the first 80 bits of an HMAC-SHA-256.
     *
     * @param kind of what it is the id: {@code person}, or the name of a kind of record
     */
    String idFor(ProgrammeId programme, String kind, String id) {
        byte[] digested = digest.hashString(programme + "\n" + kind + "\n" + id, StandardCharsets.UTF_8)
                .asBytes();
        StringBuilder letters = new StringBuilder(2 * BYTES);
        for (int i = 0; i < BYTES; i++) {
            letters.append(LETTERS.charAt(digested[i] >> 4 & 0xf)).append(LETTERS.charAt(digested[i] & 0xf));
        }
        return letters.toString();
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "a key for research";
    }
}
