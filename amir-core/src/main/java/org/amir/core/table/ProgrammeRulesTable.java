package org.amir.core.table;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;

/** {@link ProgrammeRules}: a row for each version, and one for each number that it changes. */
final class ProgrammeRulesTable extends RecordTable<ProgrammeRules> {
    private final Field<ProgrammeRules, RecordId> rules = key(
            "rules",
            Scalar.id(ProgrammeRules.KIND),
            "The version's id; its number is the version's.",
            ProgrammeRules::id);
    private final Field<ProgrammeRules, LocalDate> firstDay =
            one("first_day", Scalar.DAY, "The first day on which they hold.", ProgrammeRules::from);
    private final Child<ProgrammeRules, Map.Entry<Threshold, Integer>> changed = map(
            new Cells<>(
                    "rules_threshold",
                    "A number in a version of the rules that is not the standard one.",
                    "threshold",
                    Scalar.code(Threshold.byCode(), Threshold::code),
                    "Which number."),
            "setting",
            Scalar.INTEGER,
            "What it is set to.",
            ProgrammeRules::changed);

    ProgrammeRulesTable() {
        super("rules", "A version of the numbers by which the programme is run (P3).");
    }

    @Override
    public ProgrammeRules read(Row row) {
        return ProgrammeRules.of(
                Math.toIntExact(rules.of(row).number()), firstDay.of(row), ImmutableMap.copyOf(changed.of(row)));
    }
}
