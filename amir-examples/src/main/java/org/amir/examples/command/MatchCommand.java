package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Replacement;
import org.amir.core.exchange.Table;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Refusal;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import org.amir.matching.Disturbance;
import org.amir.matching.MatchingProposal;
import org.amir.matching.PriceList;
import org.amir.matching.criterion.Pair;
import org.amir.matching.figure.FigureOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code amir match}: who could be matched with whom, and why. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description =
                "Writes pairs.csv, scores.csv, unmatched.csv, proposal.json and figures.json. It proposes; people decide.")
final class MatchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    PoolOptions pool = new PoolOptions();

    @Mixin
    InstructionOptions instructions = new InstructionOptions();

    @Mixin
    ObjectiveOption sought = new ObjectiveOption();

    @Option(
            names = "--prices",
            description =
                    "Also what each rule that excludes pairs, and another objective than the best total, costs the"
                            + " total: it is matched again without each.")
    boolean prices;

    @Option(
            names = "--small-group",
            paramLabel = "N",
            defaultValue = "6",
            description = "figures.json withholds groups of fewer than N mentees (default: ${DEFAULT-VALUE}).")
    int smallGroup;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    Path out = Path.of("");

    @Option(
            names = "--keep",
            description = "Keep the pairs as proposals for the team to confirm or undo, in place of those still open;"
                    + " proposed.csv has their ids. Needs --by.")
    boolean keep;

    @Option(names = "--by", paramLabel = "WHO", description = "Who keeps them, as a code such as team-1, never a name.")
    Optional<Actor> by = Optional.empty();

    /** A matching, and what became of it if it was to be kept. */
    private record Matched(ProposalFiles files, Optional<Replacement> kept) {}

    @Override
    public Integer call() {
        checkUsage();
        OutFolder folder = new OutFolder(out);
        InstructionsFile said = instructions.read();
        Matched matched = keep
                ? store.change(this::change, (found, change) -> keeping(found, said, change))
                : store.read(found ->
                        new Matched(files(ProposalFiles.matched(found, pool, said, sought)), Optional.empty()));
        matched.files().write(folder);
        matched.kept().ifPresent(kept -> folder.write("proposed.csv", proposed(kept)));
        PrintWriter printed = spec.commandLine().getOut();
        matched.files().summarise(printed);
        matched.kept().ifPresent(kept -> summarise(kept, matched.files().proposal(), printed));
        return ExitCodes.DONE;
    }

    private void checkUsage() {
        if (keep && pool.preview) {
            throw new ParameterException(
                    spec.commandLine(), "a preview is no proposal to the team: --keep goes without --preview");
        }
        if (smallGroup < 0) {
            throw new ParameterException(spec.commandLine(), "--small-group is a number of people, at least 0");
        }
        if (keep != by.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--keep and --by go together: who keeps proposals is recorded (M9)");
        }
    }

    private Change change(ZoneId zone) {
        return DecisionOptions.now(zone, by.orElseThrow(), "propose", Change.ROUTINE);
    }

    private ProposalFiles files(MatchingProposal proposal) {
        return ProposalFiles.of(
                proposal,
                prices ? PriceList.of(proposal) : PriceList.ofInstructions(proposal),
                FigureOptions.builder().smallestShown(smallGroup).build());
    }

    private Matched keeping(ProgrammeInStore found, InstructionsFile said, Change change) {
        ProposalFiles files = files(ProposalFiles.matched(found, pool, said, sought));
        new OutFolder(out).prepare();
        Attempt<Replacement> kept =
                found.coordination().replaceProposals(files.suggestions(), pool.day, DecisionOptions.of(change));
        if (!kept.isTaken()) {
            throw new InputRejectedException("nothing was kept:"
                    + String.join(
                            "",
                            kept.refusals().stream()
                                    .map(refusal -> "\n    " + said(refusal))
                                    .toList()));
        }
        return new Matched(files, kept.value());
    }

    private static String said(Refusal refusal) {
        return refusal.code() + ": " + refusal.text();
    }

    private static Table proposed(Replacement kept) {
        return Table.of(
                ImmutableList.of("mentorship", "mentee", "mentor"),
                kept.proposed().stream()
                        .map(pair -> ImmutableList.of(
                                pair.id().value(),
                                pair.mentee().value(),
                                pair.mentor().value()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static void summarise(Replacement kept, MatchingProposal proposal, PrintWriter printed) {
        printed.println(Strings.lenientFormat(
                "kept      %s%s",
                range(kept.proposed()),
                kept.undone().isEmpty() ? "" : "; " + kept.undone().size() + " earlier proposals were undone"));
        if (!kept.undone().isEmpty()) {
            printed.println(disturbance(kept, proposal));
        }
        printed.println("          The team decides: amir confirm, amir undo.");
    }

    /** How the pairs differ from those that were open; of a mentee in several the latest counts. */
    private static String disturbance(Replacement kept, MatchingProposal proposal) {
        ImmutableList<Pair> earlier = kept.undone().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Mentorship::mentee, pair -> new Pair(pair.mentee(), pair.mentor()), (before, after) -> after))
                .values()
                .asList();
        Disturbance found = Disturbance.between(earlier, proposal);
        return Strings.lenientFormat(
                "          against these: %s as before, %s with another mentor, %s new, %s without a mentor now",
                found.kept().size(),
                found.newMentor().size(),
                found.newlyMatched().size(),
                found.noLongerMatched().size() + found.living().size());
    }

    private static String range(ImmutableList<Mentorship> proposed) {
        return switch (proposed.size()) {
            case 0 -> "nothing";
            case 1 -> proposed.get(0).id().value();
            default ->
                Strings.lenientFormat(
                        "%s to %s",
                        proposed.get(0).id(), proposed.get(proposed.size() - 1).id());
        };
    }
}
