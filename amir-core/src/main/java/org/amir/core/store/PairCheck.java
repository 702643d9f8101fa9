package org.amir.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;

/**
 * Holds a store to this: both people of a pair are in its programme, what belongs to a pair belongs to one that its programme
 * has, and a pair stays as long as anything belongs to it. So a pair is saved before what belongs to it, and removed after it.
 */
public final class PairCheck {
    private static final String LETTERS = Mentorship.KIND.prefix() + "-";

    private PairCheck() {}

    /** The mentor of a record that is a pair, which belongs to its mentee; empty if it is none. */
    public static Optional<PersonId> mentorOf(Object record) {
        return record instanceof Mentorship pair ? Optional.of(pair.mentor()) : Optional.empty();
    }

    /** The pair that a record belongs to; empty if it belongs to a person or to nothing else. */
    public static <V> Optional<RecordId> pairOf(RecordKind<?, V> kind, V record) {
        String owner = kind.owner().apply(record);
        return owner.startsWith(LETTERS) ? Optional.of(RecordId.of(owner)) : Optional.empty();
    }

    /**
     * Called before a record that belongs to a pair is saved.
     *
     * @param what kind and id of the record
     * @param isThere whether the programme has the pair, as the unit of work sees it
     * @throws IllegalArgumentException if it has not
     */
    public static void checkIsThere(ProgrammeId programme, String what, RecordId pair, boolean isThere) {
        checkArgument(
                isThere,
                "%s belongs to %s, but programme \"%s\" has no such pair; save that first",
                what,
                pair,
                programme);
    }

    /**
     * Called before a pair is removed.
     *
     * @param left kind and id of something that belongs to the pair, as the unit of work sees it; empty if nothing does
     * @throws IllegalArgumentException if something does
     */
    public static void checkNothingIsLeft(RecordId pair, Optional<String> left) {
        if (left.isPresent()) {
            throw new IllegalArgumentException(Strings.lenientFormat(
                    "%s cannot be removed, since %s belongs to it; remove what belongs to it first", pair, left.get()));
        }
    }
}
