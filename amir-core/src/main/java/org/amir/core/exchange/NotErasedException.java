package org.amir.core.exchange;

import com.google.common.base.Strings;
import java.util.Set;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;

/** Thrown when an import is to bring back somebody who was not erased. */
public final class NotErasedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotErasedException(ProgrammeId programme, Set<PersonId> people) {
        super(Strings.lenientFormat(
                "nobody with an id of %s was erased from programme \"%s\", so they cannot be brought back; nothing was stored;"
                        + " the notes of an import name who was",
                people, programme));
    }
}
