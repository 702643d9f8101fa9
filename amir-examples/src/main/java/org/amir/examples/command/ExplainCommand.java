package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.MatchingProposal;
import org.amir.matching.PairAssessment;
import org.amir.matching.ProposedPair;
import org.amir.matching.RunnersUp;
import org.amir.matching.SmallestChanges;
import org.amir.matching.Unmatched;
import org.amir.matching.WhatIf;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.Pair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir explain}: why this pair, or why nobody. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says why a person is proposed to whom, what was not known, who comes next and what that would cost the"
                        + " whole; or why to nobody, and the smallest change that would match them.")
final class ExplainCommand implements Callable<Integer> {
    private static final int RUNNERS_UP = 3;

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
            names = "--what-if",
            paramLabel = "MENTOR",
            description =
                    "Says instead what would be if PERSON, a mentee, were matched with this mentor: what stands against"
                            + " it, what the whole would lose and who else would change.")
    Optional<PersonId> mentor = Optional.empty();

    @Option(names = "--json", description = "The answer as JSON.")
    boolean json;

    @Parameters(paramLabel = "PERSON", description = "The person's id, for example p-000042.")
    String person = "";

    @Override
    public Integer call() {
        InstructionsFile said = instructions.read();
        MatchingProposal proposal = store.read(found -> ProposalFiles.matched(found, pool, said, sought));
        PersonId id = id();
        PrintWriter out = spec.commandLine().getOut();
        out.print(mentor.map(other -> whatIf(proposal.whatIf(new Pair(id, other))))
                .orElseGet(() -> explained(proposal, id)));
        out.flush();
        return ExitCodes.DONE;
    }

    private String whatIf(WhatIf whatIf) {
        return json ? OutFolder.text(WhatIfJson.of(whatIf)) + "\n" : whatIf.explain();
    }

    private String explained(MatchingProposal proposal, PersonId id) {
        String text = proposal.explain(id).orElseThrow(this::notFound);
        SmallestChanges changes = SmallestChanges.in(proposal);
        return json ? OutFolder.text(json(proposal, changes, id)) + "\n" : text + smallest(changes, id);
    }

    private static String smallest(SmallestChanges changes, PersonId person) {
        return Stream.of(Role.values())
                .flatMap(role -> changes.of(person, role).stream()
                        .map(change -> Strings.lenientFormat(
                                "Smallest change for %s as a %s: %s\n", person, role.code(), change.sentence())))
                .collect(Collectors.joining());
    }

    private PersonId id() {
        try {
            return PersonId.of(person);
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException("PERSON is the id of a person, for example p-000042", e);
        }
    }

    private InputRejectedException notFound() {
        return new InputRejectedException(
                Strings.lenientFormat("there is no person \"%s\" in the programme; people lists everyone", person));
    }

    private static ObjectNode json(MatchingProposal proposal, SmallestChanges changes, PersonId person) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("person", person.value());
        ArrayNode pairs = node.putArray("pairs");
        Stream.concat(proposal.pairOf(person).stream(), proposal.pairsWith(person).stream())
                .forEach(pair -> pairs.add(json(proposal, pair)));
        ArrayNode unmatched = node.putArray("unmatched");
        Stream.of(Role.values())
                .flatMap(role -> proposal.unmatched(person, role).stream())
                .forEach(left -> unmatched.add(json(left, changes)));
        return node;
    }

    private static ObjectNode json(MatchingProposal proposal, ProposedPair pair) {
        PairAssessment assessment = pair.assessment();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("mentee", pair.mentee().value());
        node.put("mentor", pair.mentor().value());
        node.put("scoreMicro", assessment.total().micro());
        node.put("evidenceMicro", assessment.evidence().micro());
        ArrayNode findings = node.putArray("findings");
        assessment.findings().forEach((id, finding) -> {
            ObjectNode one = findings.addObject();
            one.put("criterion", id);
            one.put("weight", proposal.policy().weights().getOrDefault(id, 0));
            one.put("outcome", outcome(finding));
            finding.score().ifPresent(score -> one.put("scoreMicro", score.micro()));
            ArrayNode details = one.putArray(finding.score().isPresent() ? "evidence" : "missing");
            finding.details().forEach(details::add);
        });
        pair.runnerUp()
                .ifPresent(next -> node.putObject("runnerUp")
                        .put("mentor", next.mentor().value())
                        .put("scoreMicro", next.total().micro()));
        RunnersUp others = proposal.runnersUp(assessment.pair(), RUNNERS_UP);
        ArrayNode mentors = node.putArray("otherMentors");
        others.mentors()
                .forEach(other -> WhatIfJson.addTo(
                        mentors.addObject(), "mentor", other.pair().mentor(), other));
        ArrayNode mentees = node.putArray("otherMentees");
        others.mentees()
                .forEach(other -> WhatIfJson.addTo(
                        mentees.addObject(), "mentee", other.pair().mentee(), other));
        return node;
    }

    private static String outcome(Finding finding) {
        if (finding.score().isPresent()) {
            return "scored";
        }
        return finding.applies() ? "not-known" : "does-not-apply";
    }

    private static ObjectNode json(Unmatched left, SmallestChanges changes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("role", left.role().code());
        node.put("reason", left.reason().code());
        node.put("detail", left.detail());
        changes.of(left.person(), left.role())
                .ifPresent(change -> node.set("smallestChange", SmallestChangeJson.of(change)));
        return node;
    }
}
