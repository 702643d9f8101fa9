package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.function.Function;
import org.amir.core.coordination.Coordination;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;

/** The same step of several pairs, each taken or refused. */
record PairDecisions(ImmutableList<Decided> all) {
    /** What came of one pair. */
    record Decided(RecordId pair, Attempt<Mentorship> attempt) {}

    /** Thrown to leave a unit of work without keeping anything. */
    static final class NothingKeptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient PairDecisions decisions;

        NothingKeptException(PairDecisions decisions) {
            super("a step was refused");
            this.decisions = decisions;
        }

        PairDecisions decisions() {
            return decisions;
        }
    }

    /**
     * Takes a step with each pair, in the order given, each seeing those before it.
     *
     * @throws NothingKeptException if one was refused and the others are not to be taken alone
     */
    static PairDecisions take(
            Collection<RecordId> pairs, Function<RecordId, Attempt<Mentorship>> step, boolean acceptValid) {
        PairDecisions decisions = new PairDecisions(ImmutableSet.copyOf(pairs).stream()
                .map(pair -> new Decided(pair, step.apply(pair)))
                .collect(ImmutableList.toImmutableList()));
        if (decisions.refused() > 0 && !acceptValid) {
            throw new NothingKeptException(decisions);
        }
        return decisions;
    }

    /** The ids of pairs, which those of other records are not. */
    static void check(Collection<RecordId> ids) {
        ids.stream()
                .filter(id -> !id.prefix().equals(Mentorship.KIND.prefix()))
                .findFirst()
                .ifPresent(id -> {
                    throw new InputRejectedException(
                            Strings.lenientFormat("%s is not the id of a pair, such as m-000017", id));
                });
    }

    /** Every pair with a proposal that nobody has decided on. */
    static ImmutableList<RecordId> open(Coordination team) {
        return team.proposals().stream().map(Mentorship::id).collect(ImmutableList.toImmutableList());
    }

    long refused() {
        return all.stream().filter(decided -> !decided.attempt().isTaken()).count();
    }

    /** @param done what was done to a pair, for example {@code confirmed} */
    void print(PrintWriter out, String done, boolean kept) {
        all.forEach(decided -> {
            out.println(decided.attempt()
                    .value()
                    .map(pair -> Strings.lenientFormat(
                            "%s  %s with mentor %s: %s%s",
                            pair.id(), pair.mentee(), pair.mentor(), kept ? "" : "could be ", done))
                    .orElseGet(() -> decided.pair() + "  refused"));
            decided.attempt().refusals().stream().map(PairDecisions::line).forEach(out::println);
        });
        long refused = refused();
        if (refused == 0) {
            out.println(Strings.lenientFormat("%s %s.", all.size(), done));
        } else {
            out.println(Strings.lenientFormat(
                    "%s %s, %s refused. %s",
                    kept ? all.size() - refused : 0,
                    done,
                    refused,
                    kept
                            ? "Stored, but for what was refused."
                            : "Nothing was stored: mend what is refused, or take the others with --accept-valid."));
        }
    }

    private static String line(Refusal refusal) {
        return "          " + refusal.code() + ": " + refusal.text();
    }
}
