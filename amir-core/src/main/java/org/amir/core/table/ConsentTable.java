package org.amir.core.table;

import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;

/** {@link Consent}. */
final class ConsentTable extends RecordTable<Consent> {
    private final Field<Consent, PersonId> person = key("person", Scalar.PERSON, "Whose it is.", Consent::person);
    private final Child<Consent, ConsentStatement> statements = list(new Statements(), Consent::statements);

    ConsentTable() {
        super("consent", "What somebody said of their consent after the form (X3).");
    }

    @Override
    public Consent read(Row row) {
        return Consent.builder()
                .person(person.of(row))
                .addAllStatements(statements.of(row))
                .build();
    }

    private static final class Statements extends RecordTable<ConsentStatement> {
        private final Field<ConsentStatement, ConsentPurpose> purpose =
                one("purpose", Scalar.code(ConsentPurpose.class), "To what.", ConsentStatement::purpose);
        private final Field<ConsentStatement, Boolean> given =
                one("is_given", Scalar.FLAG, "Whether they consent; if not, they withdraw.", ConsentStatement::isGiven);
        private final Field<ConsentStatement, Dated> said =
                one("said", Shared.DATED, "Their saying so", ConsentStatement::said);
        private final Field<ConsentStatement, Actor> by =
                one("recorded_by", Scalar.ACTOR, "Who recorded it; never a name.", ConsentStatement::by);
        private final Field<ConsentStatement, Reason> why =
                one("why", Scalar.REASON, "The reason, for example how they said so.", ConsentStatement::why);

        Statements() {
            super("consent_statement", "That somebody consented to something, or withdrew their consent.");
        }

        @Override
        public ConsentStatement read(Row row) {
            return new ConsentStatement(purpose.of(row), given.of(row), said.of(row), by.of(row), why.of(row));
        }
    }
}
