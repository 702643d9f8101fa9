package org.amir.core.exchange;

import java.util.Optional;
import org.amir.core.programme.ProgrammeRules;

/** The version of the rules that a decision was taken under is the handbook's or one of the programme's. */
final class RulesVersions implements ProgrammeRule {
    private static final String COLUMN = "rules_version";

    @Override
    public void check(ImportedProgramme programme) {
        if (programme.isWhole(ProgrammeRules.KIND)) {
            new TableCells(programme.reading(), (table, column) -> column.name().equals(COLUMN))
                    .eachAdded((file, row, column, version) -> {
                        if (programme.rules((long) version).isEmpty()) {
                            file.addOfCell(
                                    row.number(),
                                    COLUMN,
                                    ProblemCode.BROKEN_RULE,
                                    Optional.of(version.toString()),
                                    "the number of a version in rules.csv or in the store, or 0 for the handbook's: bring"
                                            + " in the rules that it was decided under");
                        }
                    });
        }
    }
}
