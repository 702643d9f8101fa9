package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.UnitOfWork;

/**
 * Holds a programme to what the steps of a {@link org.amir.core.coordination.Coordination} would have allowed, once an
 * import has added its records and before they are kept.
 */
final class ProgrammeCheck {
    private static final ImmutableList<ProgrammeRule> RULES = ImmutableList.of(
            new RolesAppliedFor(),
            new NoMorePairsThanPlaces(),
            new FullMentors(),
            new FactsOfPairs(),
            new GrowthOfMentors(),
            new RulesVersions(),
            new PlausibleBirthDates());

    private ProgrammeCheck() {}

    static void run(UnitOfWork unit, ProgrammeId programme, RecordReading reading) {
        ImportedProgramme imported = new ImportedProgramme(unit, programme, reading);
        RULES.forEach(rule -> rule.check(imported));
    }
}
