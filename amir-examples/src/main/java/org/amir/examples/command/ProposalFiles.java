package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import org.amir.core.coordination.Suggestion;
import org.amir.core.exchange.Table;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import org.amir.matching.MatchingProposal;
import org.amir.matching.Matchmaker;
import org.amir.matching.PairAssessment;
import org.amir.matching.Pool;
import org.amir.matching.PriceList;
import org.amir.matching.Unmatched;
import org.amir.matching.UnmatchedReason;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Finding;
import org.amir.matching.figure.FigureOptions;
import org.amir.matching.figure.ProposalFigures;

/** A proposal as files and as a summary. */
final class ProposalFiles {
    private final Matchmaker matchmaker;
    private final MatchingProposal proposal;
    private final InstructionReport said;
    private final FigureReport figures;

    private ProposalFiles(
            Matchmaker matchmaker, MatchingProposal proposal, InstructionReport said, FigureReport figures) {
        this.matchmaker = matchmaker;
        this.proposal = proposal;
        this.said = said;
        this.figures = figures;
    }

    /** Matches a pool of a programme. */
    static ProposalFiles of(ProgrammeInStore found, PoolOptions options) {
        MatchingProposal proposal = matched(found, options, InstructionsFile.none(), new ObjectiveOption());
        return of(proposal, PriceList.ofInstructions(proposal), FigureOptions.defaults());
    }

    /** A matching with the prices that were asked for. */
    static ProposalFiles of(MatchingProposal proposal, PriceList prices, FigureOptions options) {
        return new ProposalFiles(
                Matchmaker.following(proposal.policy()),
                proposal,
                new InstructionReport(proposal, prices),
                new FigureReport(ProposalFigures.of(proposal, options), options));
    }

    /**
     * Matches a pool of a programme as the team says.
     *
     * @throws InputRejectedException if that cannot be followed
     */
    static MatchingProposal matched(
            ProgrammeInStore found, PoolOptions options, InstructionsFile instructions, ObjectiveOption sought) {
        Pool pool = options.pool(found);
        return Matchmaker.following(sought.policy(found))
                .propose(pool, instructions.checkedIn(pool))
                .orElseThrow();
    }

    MatchingProposal proposal() {
        return proposal;
    }

    /** The pairs as the team takes them over. */
    ImmutableList<Suggestion> suggestions() {
        return proposal.pairs().stream()
                .map(pair -> new Suggestion(
                        pair.mentor(), pair.mentee(), pair.assessment().total().micro()))
                .collect(ImmutableList.toImmutableList());
    }

    void write(OutFolder folder) {
        folder.write("pairs.csv", pairs());
        folder.write("scores.csv", scores());
        folder.write("unmatched.csv", unmatched());
        folder.write("proposal.json", json());
        folder.write("figures.json", figures.json());
    }

    private Table pairs() {
        ImmutableList<String> header = ImmutableList.<String>builder()
                .add("mentee", "mentor", "score", "evidence")
                .addAll(proposal.policy().criteria().stream().map(Criterion::id).iterator())
                .build();
        return Table.of(
                header,
                proposal.pairs().stream().map(pair -> row(pair.assessment())).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> row(PairAssessment pair) {
        return ImmutableList.<String>builder()
                .add(pair.pair().mentee().value(), pair.pair().mentor().value())
                .add(pair.total().decimals(), pair.evidence().decimals())
                .addAll(pair.findings().values().stream().map(Finding::code).iterator())
                .build();
    }

    private Table scores() {
        Pool pool = proposal.pool();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        pool.menteesById()
                .values()
                .forEach(mentee -> pool.mentorsById().values().forEach(mentor -> {
                    PairAssessment pair = matchmaker.assess(mentor, mentee, pool);
                    rows.add(ImmutableList.of(
                            mentee.person().value(),
                            mentor.person().value(),
                            pair.total().decimals(),
                            String.join(" ", pair.exclusions())));
                }));
        return Table.of(ImmutableList.of("mentee", "mentor", "score", "excluded"), rows.build());
    }

    private Table unmatched() {
        return Table.of(
                ImmutableList.of("person", "role", "reason", "detail"),
                proposal.unmatched().stream()
                        .map(left -> ImmutableList.of(
                                left.person().value(),
                                left.role().code(),
                                left.reason().code(),
                                left.detail()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("totalMicro", proposal.totalMicro());
        node.put("pairCount", proposal.pairs().size());
        ObjectNode weights = node.putObject("weights");
        proposal.policy().weights().forEach(weights::put);
        node.put("minimumScore", new BigDecimal(proposal.policy().minimumScore().decimals()));
        ObjectNode capacities = node.putObject("capacities");
        proposal.pool().mentorsById().forEach((person, mentor) -> capacities.put(person.value(), mentor.places()));
        node.put("objective", AssignAnswer.code(proposal.policy().objective()));
        node.put("proved", proposal.proved().sentence());
        ObjectNode certificate = node.putObject("certificate");
        certificate.put("valid", proposal.certificate().valid());
        certificate.put("gap", proposal.certificate().gap());
        said.addTo(node);
        return node;
    }

    /** Prints what a coordinator wants to know first. */
    void summarise(PrintWriter out) {
        out.println(Strings.lenientFormat(
                "pool      %s mentees, %s mentors",
                proposal.pool().menteesById().size(),
                proposal.pool().mentorsById().size()));
        out.println(Strings.lenientFormat(
                "proposed  %s pairs, total score %s; %s",
                proposal.pairs().size(),
                BigDecimal.valueOf(proposal.totalMicro(), 6).toPlainString(),
                proposal.certificate().valid()
                        ? "proved: " + proposal.proved().sentence()
                        : "NOT PROVED: " + proposal.certificate()));
        figures.print(out);
        said.print(out);
        Multiset<String> reasons = TreeMultiset.create();
        proposal.unmatched().forEach(left -> reasons.add(reason(left)));
        out.println(Strings.lenientFormat("unmatched %s", proposal.unmatched().size()));
        reasons.entrySet()
                .forEach(entry -> out.println(
                        String.format(Locale.ROOT, "          %-40s %3d", entry.getElement(), entry.getCount())));
    }

    private static String reason(Unmatched left) {
        String reason = left.role().code() + " " + left.reason().code();
        return left.reason() == UnmatchedReason.OUTSIDE_POOL ? reason + ": " + left.detail() : reason;
    }
}
