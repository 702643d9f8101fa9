package org.amir.core.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.amir.core.activity.Growth;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Refusal;
import org.amir.core.survey.Stint;

/** Who is invited to go on in another role has been a mentor by then (X2), as {@link Growth#invite} has it. */
final class GrowthOfMentors implements ProgrammeRule {
    @Override
    public void check(ImportedProgramme programme) {
        if (programme.isWhole(Mentorship.KIND)) {
            Map<PersonId, LocalDate> firstStarts = new HashMap<>();
            programme
                    .pairs()
                    .forEach(pair -> pair.startedOn()
                            .ifPresent(day -> firstStarts.merge(
                                    pair.mentor(), day, BinaryOperator.minBy(Comparator.naturalOrder()))));
            boolean isRoleChecked = programme.knowsWhoApplied();
            programme
                    .added(Growth.KIND)
                    .values()
                    .filter(growth -> !isRoleChecked || programme.hasApplied(growth.mentor(), Role.MENTOR))
                    .forEach(growth -> refusals(growth, Optional.ofNullable(firstStarts.get(growth.mentor())))
                            .forEach(found -> programme
                                    .added(Growth.KIND)
                                    .addBrokenCell(
                                            growth.id(),
                                            "mentor",
                                            Optional.of(growth.mentor().value()),
                                            "a mentor whose first pair had started by the invitation (X2); here "
                                                    + found
                                                    + ": mend the day or the mentor, or leave the invitation out")));
        }
    }

    private static Stream<String> refusals(Growth growth, Optional<LocalDate> firstStart) {
        return firstStart
                .map(start -> new Stint(growth.mentor(), Role.MENTOR, start, Optional.empty()))
                .map(
                        stint -> Growth.invite(growth.id(), stint, growth.path(), growth.invited(), growth.invitedBy())
                                .refusals()
                                .stream()
                                .map(Refusal::text))
                .orElseGet(() -> Stream.of("no pair of " + growth.mentor() + " has started"));
    }
}
