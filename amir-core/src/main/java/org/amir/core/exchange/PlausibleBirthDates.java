package org.amir.core.exchange;

import java.util.Optional;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.CandidacyKey;

/** Nobody was born after they applied, or before 1900, as in the answers to a form. */
final class PlausibleBirthDates implements ProgrammeRule {
    @Override
    public void check(ImportedProgramme programme) {
        programme
                .addedApplications()
                .values()
                .filter(PlausibleBirthDates::isImplausible)
                .forEach(application -> programme
                        .addedApplications()
                        .addBrokenCell(
                                CandidacyKey.of(application.person(), application.role()),
                                "birth_date",
                                Optional.empty(),
                                BirthDates.ALLOWED + "; mend it, or leave it blank"));
    }

    private static boolean isImplausible(Application application) {
        return application.profile().traits().birthDate().value().stream()
                .anyMatch(born -> !BirthDates.isPlausible(born, Optional.of(application.stamp())));
    }
}
