package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir consent}: what a person says of their consent after the form. */
@Command(
        name = "consent",
        mixinStandardHelpOptions = true,
        description = {
            "Records that a person consents to something, or withdraws their consent. It holds from that day on: in matching,"
                    + " confirmations and exports.",
            "Purposes: programme (to keep what it needs of them), matching-on-background (M1), research, and network-contacts"
                    + " (to turn to people of their network, R6).",
            "A pair that goes on does so until the team ends it. To forget a person, there is erase."
        })
final class ConsentCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    DecisionOptions decision = new DecisionOptions();

    @ArgGroup(multiplicity = "1")
    Said said = new Said();

    @Option(
            names = "--why",
            required = true,
            paramLabel = "REASON",
            description = "How they said so, as a code such as called or wrote.")
    Reason why = Change.ROUTINE;

    @Parameters(arity = "1", paramLabel = "P-ID", description = "The person's id, for example p-000012.")
    PersonId person = PersonId.numbered(1);

    /** One of the two. */
    static final class Said {
        @Option(names = "--given", required = true, paramLabel = "PURPOSE", description = "They consent to this.")
        @Nullable
        ConsentPurpose given;

        @Option(
                names = "--withdrawn",
                required = true,
                paramLabel = "PURPOSE",
                description = "They withdraw their consent to this.")
        @Nullable
        ConsentPurpose withdrawn;

        boolean isGiven() {
            return given != null;
        }

        ConsentPurpose purpose() {
            return Objects.requireNonNull(given == null ? withdrawn : given);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Attempt<Consent> recorded = store.change(
                zone -> decision.now(zone, "consent", why),
                (found, change) -> found.coordination().sayConsent(person, statement(change)));
        if (!recorded.isTaken()) {
            return Refused.print(out, person, recorded);
        }
        out.println(Strings.lenientFormat(
                "%s  %s %s from %s on",
                person,
                said.isGiven() ? "consents to" : "withdrew the consent to",
                said.purpose().code(),
                decision.day));
        return ExitCodes.DONE;
    }

    private ConsentStatement statement(Change change) {
        LocalDate recorded = change.at().toLocalDate();
        if (decision.day.isAfter(recorded)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Strings.lenientFormat(
                            "--on is the day on which they said so, today (%s) at the latest, but was %s",
                            recorded, decision.day));
        }
        return new ConsentStatement(
                said.purpose(), said.isGiven(), Dated.of(decision.day, recorded), change.by(), change.why());
    }
}
