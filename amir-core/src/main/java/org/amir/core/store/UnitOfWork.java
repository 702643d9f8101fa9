package org.amir.core.store;

import org.amir.core.participant.Identities;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.recruitment.Applications;

/** All stores within one unit of work. Used by one thread. */
public interface UnitOfWork {
    Programmes programmes();

    /** The identities of one programme, which must be held by the store before one is saved. */
    Identities identities(ProgrammeId programme);

    /** The applications to one programme, which must be held by the store before one is saved. */
    Applications applications(ProgrammeId programme);

    /**
     * Returns an id that nobody in the store has or ever had, in any programme, going on from the highest, and adds a
     * person with it to a programme.
     */
    PersonId newPerson(ProgrammeId programme);
}
