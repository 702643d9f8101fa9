package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Decision;
import org.amir.matching.InstructionKind;
import org.amir.matching.MatchingProposal;
import org.amir.matching.PriceList;
import org.amir.matching.ProposedPair;
import org.amir.matching.TeamInstruction;
import org.amir.matching.criterion.Pair;

/** What the team said beforehand of a matching, what came of it and what it costs. */
final class InstructionReport {
    private final MatchingProposal proposal;
    private final PriceList prices;

    InstructionReport(MatchingProposal proposal, PriceList prices) {
        this.proposal = proposal;
        this.prices = prices;
    }

    /** Adds what there is to say; nothing to a proposal without instructions and without prices. */
    void addTo(ObjectNode node) {
        if (!proposal.instructions().all().isEmpty()) {
            node.put("bonusMicro", proposal.bonusMicro());
            ArrayNode instructions = node.putArray("instructions");
            prices.ofInstructions()
                    .forEach((instruction, price) -> addTo(instructions.addObject(), instruction, price));
        }
        if (!prices.ofConstraints().isEmpty()) {
            ObjectNode constraints = node.putObject("constraintPricesMicro");
            prices.ofConstraints().forEach(constraints::put);
            prices.ofObjective().ifPresent(price -> node.put("objectivePriceMicro", price));
        }
    }

    private void addTo(ObjectNode node, TeamInstruction instruction, long price) {
        Decision decision = instruction.decision();
        node.put("kind", instruction.kind().code());
        instruction.personAs(Role.MENTEE).ifPresent(mentee -> node.put("mentee", mentee.value()));
        instruction.personAs(Role.MENTOR).ifPresent(mentor -> node.put("mentor", mentor.value()));
        node.put("by", decision.by().value());
        node.put("at", decision.at().toString());
        node.put("why", decision.why().code());
        node.put("priceMicro", price);
        if (instruction.kind() == InstructionKind.LOCK) {
            ArrayNode overrides = node.putArray("overrides");
            overridden(instruction).forEach(overrides::add);
        }
        if (instruction.kind() == InstructionKind.PREFER) {
            node.put("chosen", isChosen(instruction));
        }
    }

    void print(PrintWriter out) {
        if (!proposal.instructions().all().isEmpty()) {
            out.println("said      " + proposal.instructions().all().size() + ", with what each costs the total");
            prices.ofInstructions().forEach((instruction, price) -> out.println(line(instruction, price)));
        }
        if (!prices.ofConstraints().isEmpty()) {
            out.println("rules     what each costs the total");
            prices.ofConstraints()
                    .forEach((code, price) ->
                            out.println(String.format(Locale.ROOT, "          %-40s %s", code, decimals(price))));
            prices.ofObjective()
                    .ifPresent(price -> out.println(String.format(
                            Locale.ROOT, "          %-40s %s", "the objective, against best-total", decimals(price))));
        }
    }

    private String line(TeamInstruction instruction, long price) {
        Decision decision = instruction.decision();
        return String.format(
                Locale.ROOT,
                "          %-9s %-19s %9s  %s, %s: %s%s",
                instruction.kind().code(),
                people(instruction),
                decimals(price),
                decision.by(),
                decision.recordedOn(),
                decision.why(),
                outcome(instruction));
    }

    private static String people(TeamInstruction instruction) {
        return Stream.of(Role.MENTEE, Role.MENTOR)
                .flatMap(role -> instruction.personAs(role).map(PersonId::value).stream())
                .collect(Collectors.joining(" "));
    }

    private String outcome(TeamInstruction instruction) {
        return switch (instruction.kind()) {
            case LOCK -> {
                List<String> overridden = overridden(instruction);
                yield overridden.isEmpty() ? "" : "; overrides " + String.join(", ", overridden);
            }
            case PREFER -> isChosen(instruction) ? "; chosen" : "; not chosen";
            case FORBID, RESERVE, HOLD_BACK -> "";
        };
    }

    private List<String> overridden(TeamInstruction instruction) {
        return pairOf(instruction).map(ProposedPair::overridden).stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean isChosen(TeamInstruction instruction) {
        return pairOf(instruction).isPresent();
    }

    /** The proposed pair that an instruction is about. */
    private Optional<ProposedPair> pairOf(TeamInstruction instruction) {
        Optional<Pair> pair = instruction.twoPeople();
        return pair.flatMap(two -> proposal.pairOf(two.mentee()))
                .filter(proposed ->
                        pair.filter(proposed.assessment().pair()::equals).isPresent());
    }

    private static String decimals(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }
}
