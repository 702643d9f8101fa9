package org.amir.core.exchange;

/** What holds of a programme as a whole, and no record by itself can break. */
interface ProgrammeRule {
    /** Notes at the rows that were imported what they break. */
    void check(ImportedProgramme programme);
}
