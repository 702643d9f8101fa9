package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.exchange.Problem;
import org.amir.core.exchange.TableReading;
import org.amir.core.exchange.TableReading.TextRow;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.InstructionProblem;
import org.amir.matching.Pool;
import org.amir.matching.TeamInstruction;
import org.amir.matching.TeamInstructions;

/** What the team says beforehand of a matching, from a CSV file: each instruction with its row. */
final class InstructionsFile {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("kind", "mentee", "mentor", "by", "at", "why");

    private final String name;
    private final ImmutableList<Said> said;

    private record Said(int row, TeamInstruction instruction) {}

    private InstructionsFile(String name, List<Said> said) {
        this.name = name;
        this.said = ImmutableList.copyOf(said);
    }

    /** No file, and so no instruction. */
    static InstructionsFile none() {
        return new InstructionsFile("", ImmutableList.of());
    }

    /**
     * Reads a file.
     *
     * @throws InputRejectedException with everything that is wrong with it
     */
    static InstructionsFile read(Path file) {
        TableReading table = TableReading.of(file, COLUMNS);
        String name = String.valueOf(file.getFileName());
        List<Problem> problems = new ArrayList<>(table.problems());
        List<Said> said = new ArrayList<>();
        for (TextRow row : table.rows()) {
            InstructionRow reading = new InstructionRow(name, row);
            reading.read().ifPresent(instruction -> said.add(new Said(row.number(), instruction)));
            problems.addAll(reading.problems());
        }
        refuse(problems);
        return new InstructionsFile(name, said);
    }

    /**
     * The instructions.
     *
     * @throws InputRejectedException with everything for which they cannot be followed in a pool
     */
    TeamInstructions checkedIn(Pool pool) {
        TeamInstructions instructions =
                TeamInstructions.of(said.stream().map(Said::instruction).toList());
        refuse(instructions.problemsIn(pool).stream().map(this::problem).toList());
        return instructions;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InputRejectedException(Stream.concat(
                            Stream.of("the instructions cannot be followed, so nothing was matched:"),
                            problems.stream().map(ImportFiles::line))
                    .collect(Collectors.joining("\n")));
        }
    }

    /** A problem at the last of the rows that it is about. */
    private Problem problem(InstructionProblem problem) {
        List<Integer> rows = said.stream()
                .filter(one -> problem.instructions().contains(one.instruction()))
                .map(Said::row)
                .toList();
        Optional<PersonId> person =
                problem.role().flatMap(role -> problem.instructions().get(0).personAs(role));
        return new Problem(
                name,
                OptionalInt.of(rows.get(rows.size() - 1)),
                problem.role().map(Role::code),
                problem.refusal().code(),
                person.map(PersonId::value),
                problem.refusal().text() + (rows.size() > 1 ? " (rows " + rowsOf(rows) + ")" : ""));
    }

    private static String rowsOf(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
