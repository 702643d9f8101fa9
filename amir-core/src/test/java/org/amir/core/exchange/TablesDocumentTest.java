package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.privacy.FieldClass;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.Test;

/** The document of the tables says what the code says; {@code target/tables.md} is how it should read. */
class TablesDocumentTest {
    private static final Path DOCUMENT = Path.of("src/main/java/org/amir/core/doc-files/tables.md");

    @Test
    void every_table_and_column_is_documented_as_it_is() throws IOException {
        String said = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        String tables =
                RecordExport.shapes().stream().map(TablesDocumentTest::section).collect(Collectors.joining());
        String introduction = said.substring(0, said.indexOf("\n## ") + 1);
        Files.writeString(Path.of("target/tables.md"), introduction + tables, StandardCharsets.UTF_8);

        assertThat(said).isEqualTo(introduction + tables);
    }

    private static String section(TableShape table) {
        return Strings.lenientFormat(
                "## %s\n\n%s%s\n\n| column | type | class | meaning |\n|---|---|---|---|\n%s\n",
                table.name(),
                table.meaning(),
                table.isNumbered() ? " Numbered from 1 on without gaps, within what it belongs to." : "",
                table.columns().stream().map(column -> row(table, column)).collect(Collectors.joining("\n")) + "\n");
    }

    private static String row(TableShape table, Column column) {
        boolean isKey = table.key().contains(column);
        String type = Stream.of(
                        Stream.of(column.type().code()),
                        column.refersTo().stream().map(kind -> "of " + kind),
                        Stream.of("key").filter(key -> isKey),
                        Stream.of("may be blank").filter(blank -> column.isNullable()))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
        String allowed = column.allowed().isEmpty() ? "" : " One of: `" + String.join("` `", column.allowed()) + "`.";
        return Strings.lenientFormat(
                "| `%s` | %s | %s | %s%s |",
                column.name(), type, FieldClass.of(table, column).code(), column.meaning(), allowed);
    }
}
