package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amir.matching.assignment.PerfectAssignment;
import org.amir.matching.assignment.SquareMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir assign}: the cheapest, or dearest, assignment of a plain matrix. */
@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description = "Assigns each row of a matrix its own column at the least total, and proves it.")
final class AssignCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "n, then n x n integers, with any white space between them.")
    Path file = Path.of("");

    @Option(names = "--maximise", description = "The greatest total instead of the least.")
    boolean maximise;

    @Option(names = "--json", description = "The answer as JSON.")
    boolean json;

    @Override
    public Integer call() {
        SquareMatrix matrix = read();
        PerfectAssignment best = maximise ? PerfectAssignment.dearest(matrix) : PerfectAssignment.cheapest(matrix);
        if (!best.certificate().valid()) {
            throw new IllegalStateException("the prices do not prove the assignment: " + best.certificate());
        }
        spec.commandLine().getOut().print(json ? OutFolder.text(asJson(best)) + "\n" : asText(best));
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private SquareMatrix read() {
        try {
            return SquareMatrix.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException(Strings.lenientFormat("%s: %s", file, e.getMessage()), e);
        } catch (CharacterCodingException e) {
            throw new InputRejectedException(file + ": is not text in UTF-8", e);
        } catch (IOException e) {
            throw new InputRejectedException(file + ": is not a file that can be read", e);
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
