package org.amir.examples.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each requirement on the life of a programme has a type or rule and a test: the table in the documents says which. */
class RequirementsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("amir-core/src/main/java/org/amir/core/doc-files/requirements.md");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z][0-9]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** What the table must speak of. */
    private static final ImmutableSortedSet<String> REQUIRED = Stream.of(
                    ids("P", 1, 7),
                    ids("R", 1, 10),
                    ids("T", 1, 10),
                    ids("I", 1, 6),
                    ids("S", 1, 4),
                    ids("E", 1, 7),
                    ids("K", 1, 10),
                    Stream.of("X2", "X3"))
            .flatMap(ids -> ids)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));

    /** One row of the table. */
    private record Row(String id, ImmutableList<String> types, ImmutableSet<String> tests) {}

    @Test
    void every_requirement_has_a_row() {
        assertThat(rows().stream().map(Row::id)).containsAll(REQUIRED).doesNotHaveDuplicates();
    }

    @Test
    void every_type_or_rule_of_the_table_is_there() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.types()).as(row.id()).isNotEmpty();
            assertThat(row.types()).as(row.id()).allSatisfy(RequirementsTest::assertThatThereIs);
        });
    }

    @Test
    void the_tests_of_the_table_are_those_that_are_tagged_with_the_requirement() {
        ImmutableSetMultimap<String, String> tagged = testsByTag();

        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.tests()).as(row.id()).isNotEmpty();
            assertThat(row.tests()).as(row.id()).isEqualTo(tagged.get(row.id()));
        });
    }

    @Test
    void a_requirement_without_a_test_is_noticed() {
        assertThat(tags("@Tag(\"R9\") void a() {} @Tag(\"T8\") void b() {}")).containsExactly("R9", "T8");
        assertThat(tags("void nobody_owes_feedback_R9() {}")).isEmpty();
        assertThat(testsByTag().get("R99")).isEmpty();
    }

    private static Stream<String> ids(String letter, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> letter + number);
    }

    private static ImmutableList<Row> rows() {
        return read(TABLE)
                .lines()
                .filter(line -> line.matches("\\| [A-Z][0-9]+ \\|.*"))
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .map(cells -> new Row(
                        cells.get(1),
                        codes(cells.get(3)),
                        codes(cells.get(4)).stream().collect(toImmutableSet())))
                .collect(toImmutableList());
    }

    private static ImmutableList<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).collect(toImmutableList());
    }

    /** {@code recruitment.Candidacy} in core, {@code matching.Pool} beside it; after a hash, one of its members. */
    private static void assertThatThereIs(String type) {
        ImmutableList<String> parts = ImmutableList.copyOf(Splitter.on('#').split(type));
        Class<?> found = find(parts.get(0));
        if (parts.size() > 1) {
            assertThat(Stream.concat(
                            Stream.of(found.getDeclaredMethods()).map(method -> method.getName()),
                            Stream.of(found.getDeclaredFields()).map(field -> field.getName())))
                    .as(type)
                    .contains(parts.get(1));
        }
    }

    private static Class<?> find(String name) {
        return Stream.of("org.amir.core.", "org.amir.")
                .flatMap(prefix -> load(prefix + name).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no type " + name));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, RequirementsTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static ImmutableSetMultimap<String, String> testsByTag() {
        return testSources()
                .collect(flatteningToImmutableSetMultimap(
                        file -> MoreFiles.getNameWithoutExtension(file), file -> tags(read(file)).stream()))
                .inverse();
    }

    private static ImmutableList<String> tags(String source) {
        return TAG.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.substring("@Tag(\"".length(), tag.length() - 2))
                .distinct()
                .collect(toImmutableList());
    }

    private static Stream<Path> testSources() {
        return Stream.of("amir-core", "amir-matching", "amir-mel", "amir-storage-jdbc", "amir-examples")
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .flatMap(RequirementsTest::javaFiles)
                .filter(file -> !file.endsWith("RequirementsTest.java"));
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
