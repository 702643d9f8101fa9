package org.amir.core.privacy;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.Identity;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.table.Column;

/** A {@link SubjectExport} as an English text: each table with what it is, each cell with what it means. */
final class SubjectText {
    private static final String NEXT_LINE = "\n        ";

    private final StringBuilder text = new StringBuilder();

    private SubjectText() {}

    static String of(SubjectExport export) {
        SubjectText text = new SubjectText();
        text.write(export);
        return text.text.toString();
    }

    private void write(SubjectExport export) {
        line("What the programme \"%s\" keeps of %s", export.programme(), export.person());
        title("Who you are");
        export.tombstone().ifPresent(tombstone -> line("    You were erased: %s.", by(tombstone.change())));
        export.identity().ifPresent(this::identity);
        if (export.identity().isEmpty() && export.tombstone().isEmpty()) {
            line("    Nothing is kept.");
        }
        export.tables().forEach(this::table);
        title("Changes of the above");
        export.audit().forEach(this::change);
        title("What is kept back, and why");
        export.keptBack().forEach(this::keptBack);
        if (export.keptBack().isEmpty()) {
            line("    Nothing.");
        }
    }

    private void identity(Identity identity) {
        cell("Name", identity.name());
        cell("E-mail", identity.email());
        cell("Telephone", identity.phone());
    }

    private void table(SubjectTable table) {
        title(table.shape().name() + ": " + table.shape().meaning());
        int number = 0;
        for (Map<Column, Object> row : table.rows()) {
            number++;
            line("  %s.", number);
            row.forEach((column, cell) -> cell(withoutStop(column.meaning()), Optional.of(cell)));
        }
    }

    private void change(AuditRow row) {
        line("    %s. %s %s, version %s: %s", row.number(), row.kind(), row.key(), row.version(), by(row.change()));
    }

    private static String by(Change change) {
        return Strings.lenientFormat(
                "%s by %s at %s, since %s", change.action(), change.by(), change.at(), change.why());
    }

    private void keptBack(SubjectDecision decision) {
        line("    %s: %s. %s", decision.table(), Joiner.on(", ").join(decision.columns()), decision.reason());
    }

    private void title(String title) {
        line("\n%s\n", title);
    }

    private void cell(String meaning, Optional<?> cell) {
        cell.ifPresent(shown -> line("    %s: %s", meaning, shown(shown)));
    }

    private static String shown(Object cell) {
        return cell instanceof Boolean flag
                ? flag ? "yes" : "no"
                : cell.toString().replace("\n", NEXT_LINE);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void line(String template, Object... values) {
        text.append(Strings.lenientFormat(template, values)).append('\n');
    }
}
