package org.amir.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.junit.jupiter.api.Test;

/**
 * The document of the files for research says what the code gives, so that a new column shows what becomes of it;
 * {@code target/research.md} is how it should read.
 */
class ResearchDocumentTest {
    private static final Path DOCUMENT = Path.of("src/main/java/org/amir/core/doc-files/research.md");
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final FieldAccess SPECIAL = FieldAccess.standard()
            .with(Audience.RESEARCHER, ImmutableSet.of(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY));

    private static ResearchExport export(FieldAccess access) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Change change = Change.routine(Actor.of("team-1"), LocalDate.EPOCH.atStartOfDay(), "test");
            return store.inUnit(change, unit -> {
                unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
                return ResearchExport.of(unit, MAIN, ResearchKey.of(new byte[ResearchKey.FEWEST_BYTES]), access);
            });
        }
    }

    @Test
    void every_table_and_column_is_documented_as_it_is_given() throws IOException {
        String said = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        Set<String> ordinary = export(FieldAccess.standard()).tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
        String tables = export(SPECIAL).tables().stream()
                .map(table -> section(table, ordinary))
                .collect(Collectors.joining());
        int end = said.indexOf("\n## ");
        String introduction = end < 0 ? said : said.substring(0, end + 1);
        Files.writeString(Path.of("target/research.md"), introduction + tables, StandardCharsets.UTF_8);

        assertThat(said).isEqualTo(introduction + tables);
    }

    private static String section(ResearchTable table, Set<String> ordinary) {
        return Strings.lenientFormat(
                "## %s\n\n| column | written |\n|---|---|\n%s\n",
                table.name(),
                table.columns().stream()
                        .map(column -> Strings.lenientFormat(
                                "| `%s`%s | %s |\n",
                                column.name(),
                                ordinary.contains(table.name() + "." + column.name()) ? "" : " *",
                                column.written().code()))
                        .collect(Collectors.joining()));
    }
}
