package org.amir.core.exchange;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.amir.core.participant.PersonId;

/**
 * Something about a row of an import that people should know or look into.
 *
 * @param person whom it is about, if that is somebody in the store
 * @param code what it is: the code of a {@link Withheld} or one of those named here
 * @param other other people that it is about, if any
 */
public record ImportNote(Row row, Optional<PersonId> person, String code, ImmutableSortedSet<PersonId> other) {
    /**
     * The person may be somebody else as well: others have the same e-mail and another birth date or none, or, for a row
     * without an e-mail, the same birth date. Every row without an e-mail has this note, with or without others.
     */
    public static final String POSSIBLE_DUPLICATE = "possible-duplicate";

    /** The row has the time of another answer of the person in the role, but other answers; the other one is kept. */
    public static final String SAME_STAMP_OTHER_ANSWERS = "same-stamp-other-answers";

    /** The row withdrew the consent to what the person had answered in the role, which was removed. */
    public static final String CONSENT_WITHDRAWN = "consent-withdrawn";

    /** The row says neither yes nor no to the programme's use of it; it was rejected and removed nothing. */
    public static final String CONSENT_MISSING = "consent-missing";

    /**
     * Somebody with the same e-mail was erased: the others. The row was held back, or its person is new, if the team said
     * that those may come back.
     */
    public static final String WAS_ERASED = "was-erased";
}
