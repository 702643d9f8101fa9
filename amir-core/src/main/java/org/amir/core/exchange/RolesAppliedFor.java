package org.amir.core.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.survey.Survey;

/**
 * Who is named as a mentor or a mentee applied as one. A column with people's ids that is called {@code mentor} or
 * {@code mentee} binds them to that role, and a survey binds whom it asks to the role that it is for.
 */
final class RolesAppliedFor implements ProgrammeRule {
    private static final String PERSON = "person";

    @Override
    public void check(ImportedProgramme programme) {
        if (programme.knowsWhoApplied()) {
            TableCells.referringTo(PERSON, programme.reading())
                    .eachAdded((file, row, column, id) -> Stream.of(Role.values())
                            .filter(role -> role.code().equals(column.name()))
                            .filter(role -> !programme.hasApplied(PersonId.of(id.toString()), role))
                            .forEach(role -> file.addOfCell(
                                    row.number(),
                                    column.name(),
                                    ProblemCode.BROKEN_RULE,
                                    Optional.of(id.toString()),
                                    allowed(role))));
            programme
                    .added(Survey.KIND)
                    .values()
                    .filter(survey -> !programme.hasApplied(survey.person(), survey.role()))
                    .forEach(survey -> programme
                            .added(Survey.KIND)
                            .addBrokenCell(
                                    survey.id(),
                                    PERSON,
                                    Optional.of(survey.person().value()),
                                    allowed(survey.role()) + "; "
                                            + survey.kind().code() + " asks nobody else"));
        }
    }

    private static String allowed(Role role) {
        return "somebody who applied as a " + role.code()
                + ": bring in their application or candidacy in that role, or name somebody who has one";
    }
}
