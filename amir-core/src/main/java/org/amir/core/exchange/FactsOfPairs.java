package org.amir.core.exchange;

import com.google.common.base.Strings;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.exchange.RecordFile.ReadRow;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;

/**
 * What a pair did is not from before the pair: its diary as {@link Mentorship#write} has it, and no plan was gone through in
 * a pair before it was confirmed.
 */
final class FactsOfPairs implements ProgrammeRule {
    private static final String REVIEWED_ON = "held_on";

    @Override
    public void check(ImportedProgramme programme) {
        programme
                .added(DiaryEntry.KIND)
                .values()
                .forEach(entry -> programme
                        .pair(entry.mentorship())
                        .flatMap(pair -> tooEarly(pair, entry))
                        .ifPresent(found -> programme
                                .added(DiaryEntry.KIND)
                                .addBrokenCell(
                                        entry.id(),
                                        "happened_on",
                                        Optional.of(entry.dated().on().toString()),
                                        allowed(found))));
        new TableCells(
                        programme.reading(),
                        (table, column) -> table.name().equals("plan_review")
                                && column.name().equals("mentorship"))
                .eachAdded((file, row, column, id) ->
                        programme.pair(RecordId.of(id.toString())).ifPresent(pair -> checkReview(file, row, pair)));
        if (!programme.isNew()) {
            programme.added(Mentorship.KIND).values().forEach(pair -> checkStored(programme, pair));
        }
    }

    private static void checkReview(RecordFile file, ReadRow row, Mentorship pair) {
        if (file.cell(row, REVIEWED_ON) instanceof LocalDate day) {
            tooEarly(pair, "the plan of " + pair.mentee(), day)
                    .ifPresent(found -> file.addOfCell(
                            row.number(),
                            REVIEWED_ON,
                            ProblemCode.BROKEN_RULE,
                            Optional.of(day.toString()),
                            allowed(found)));
        }
    }

    /** What the store has of a pair that it had not. */
    private static void checkStored(ImportedProgramme programme, Mentorship pair) {
        Streams.concat(
                        programme
                                .storedOf(DiaryEntry.KIND, pair.id().value())
                                .flatMap(entry -> tooEarly(pair, entry).stream()),
                        programme
                                .storedOf(IntegrationPlan.KIND, pair.mentee().value())
                                .flatMap(plan -> plan.reviews().stream())
                                .filter(review -> review.mentorship()
                                        .filter(pair.id()::equals)
                                        .isPresent())
                                .flatMap(review ->
                                        tooEarly(
                                                pair,
                                                "the plan of " + pair.mentee(),
                                                review.dated().on())
                                                .stream()))
                .forEach(found -> programme.added(Mentorship.KIND).addBrokenRow(pair.id(), allowed(found)));
    }

    private static Optional<String> tooEarly(Mentorship pair, DiaryEntry entry) {
        return pair.write(entry).refusals().stream()
                .filter(refusal -> refusal.code().equals("before-introduction"))
                .map(Refusal::text)
                .findFirst();
    }

    private static Optional<String> tooEarly(Mentorship pair, String plan, LocalDate day) {
        return pair.confirmedOn().filter(confirmed -> !day.isBefore(confirmed)).isPresent()
                ? Optional.empty()
                : Optional.of(Strings.lenientFormat(
                        "%s was gone through in %s on %s, before it was confirmed", plan, pair.id(), day));
    }

    private static String allowed(String found) {
        return "a meeting from a pair's intake session on, anything else from its confirmation on; here " + found
                + ": mend the day, or which pair";
    }
}
