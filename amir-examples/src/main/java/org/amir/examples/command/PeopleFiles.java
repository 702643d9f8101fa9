package org.amir.examples.command;

import org.amir.core.exchange.PeopleTables;
import org.amir.core.exchange.Table;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;

/** Everyone's stored traits as files. */
record PeopleFiles(Table mentors, Table mentees) {
    static PeopleFiles of(ProgrammeInStore found) {
        return new PeopleFiles(PeopleTables.mentors(found.applications()), PeopleTables.mentees(found.applications()));
    }

    void write(OutFolder folder) {
        folder.write("mentors.csv", mentors);
        folder.write("mentees.csv", mentees);
    }
}
