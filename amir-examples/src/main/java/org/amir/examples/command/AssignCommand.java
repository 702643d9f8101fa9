package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amir.matching.assignment.Objective;
import org.amir.matching.assignment.PerfectAssignment;
import org.amir.matching.assignment.SquareMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir assign}: the best assignment of plain numbers, and its proof. */
@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description = "Assigns rows to columns, each to at most one of the other, at the least total, and proves it.",
        footerHeading = "%nFormats:%n",
        footer = {
            "  or-library  n, then n x n numbers, with any white space between them",
            "  csv         a line for each row, a cell for each column, parted by commas, semicolons or tabs;",
            "              a blank cell is a pair that is not allowed",
            "  edges       a line \"row column score\" for each allowed pair, rows and columns numbered from 0;",
            "              lines that begin with # or %% are passed over",
            "Numbers are whole, from 0 to 100000000; in or-library from -100000000.",
            "Unless named, the format is csv if the file's name ends in .csv or its first line has a comma or a",
            "semicolon, edges if its first line has three numbers, else or-library.",
            "",
            "Objectives, of csv and edges:",
            "  most-matched     as many rows as can be, then the best total",
            "  best-total       the greatest total, whoever stays out; with --maximise alone, since the least total",
            "                   of all matches nobody",
            "  highest-minimum  as many rows as can be, then the worst pair as good as can be, then the best total",
            "  stable           no row and column that would both rather have each other"
        })
final class AssignCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The numbers, in one of the formats below.")
    Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "or-library, csv or edges; found out from the file unless given.")
    Optional<ScoreFormat> format = Optional.empty();

    @Option(names = "--maximise", description = "The greatest total instead of the least.")
    boolean maximise;

    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            description = "most-matched (unless given), best-total, highest-minimum or stable.")
    Optional<Objective> objective = Optional.empty();

    @Option(names = "--json", description = "The answer as JSON.")
    boolean json;

    @Override
    public Integer call() {
        String text = read();
        ImmutableList<String> lines = text.lines().collect(ImmutableList.toImmutableList());
        ScoreFormat read = format.orElseGet(() -> ScoreFormat.of(String.valueOf(file.getFileName()), lines));
        spec.commandLine().getOut().print(read == ScoreFormat.OR_LIBRARY ? square(text) : pairs(read, lines));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private String read() {
        try {
            String text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputRejectedException(file + ": is not text in UTF-8", e);
        } catch (IOException e) {
            throw new InputRejectedException(file + ": is not a file that can be read", e);
        }
    }

    private String pairs(ScoreFormat read, ImmutableList<String> lines) {
        Objective sought = objective.orElse(Objective.MOST_MATCHED);
        if (sought == Objective.BEST_TOTAL && !maximise) {
            throw new ParameterException(
                    spec.commandLine(), "best-total needs --maximise: the least total of all matches nobody");
        }
        ScorePairs pairs = read == ScoreFormat.CSV ? CsvScores.read(file, lines) : EdgeScores.read(file, lines);
        AssignAnswer answer =
                new AssignAnswer(pairs, maximise, sought.solve(maximise ? pairs.problem() : pairs.turned()));
        return json ? OutFolder.text(answer.asJson()) + "\n" : answer.asText();
    }

    private String square(String text) {
        if (objective.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--objective is for csv and edges; in or-library every row takes a column of its own");
        }
        try {
            SquareMatrix matrix = SquareMatrix.parse(text);
            PerfectAssignment best = maximise ? PerfectAssignment.dearest(matrix) : PerfectAssignment.cheapest(matrix);
            return json ? OutFolder.text(asJson(best)) + "\n" : asText(best);
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat("%s: %s (read as or-library; --format names another)", file, e.getMessage()),
                    e);
        }
    }

    private static ObjectNode asJson(PerfectAssignment best) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("total", best.total());
        node.put("gap", best.certificate().gap());
        ArrayNode columns = node.putArray("columns");
        IntStream.range(0, best.size()).map(best::columnOf).forEach(columns::add);
        return node;
    }

    private static String asText(PerfectAssignment best) {
        String columns = IntStream.range(0, best.size())
                .mapToObj(row -> String.valueOf(best.columnOf(row)))
                .collect(Collectors.joining(" "));
        return Strings.lenientFormat(
                "total %s\ngap %s (proved by prices)\ncolumn of each row, from 0: %s\n",
                best.total(), best.certificate().gap(), columns);
    }
}
