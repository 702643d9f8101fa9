package org.amir.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;

/** Reads the columns of a form mapping, and those to ignore. */
final class MappedColumns {
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("header", "pattern", "grid");
    private static final ImmutableSet<String> KEYS =
            ImmutableSet.of("header", "pattern", "grid", "question", "row", "rows", "optional");
    private static final ImmutableMap<String, Question> QUESTIONS = Coded.byCode(Question.class);

    private final Faults faults;
    private final Optional<Role> form;
    private final List<FormColumn> all = new ArrayList<>();
    private final Map<String, FormColumn> byHeader = new LinkedHashMap<>();
    private final Map<Pattern, FormColumn> byPattern = new LinkedHashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final List<Pattern> ignoredPatterns = new ArrayList<>();

    MappedColumns(Faults faults, Optional<Role> form) {
        this.faults = faults;
        this.form = form;
    }

    ImmutableList<FormColumn> all() {
        return ImmutableList.copyOf(all);
    }

    ImmutableMap<String, FormColumn> byHeader() {
        return ImmutableMap.copyOf(byHeader);
    }

    ImmutableMap<Pattern, FormColumn> byPattern() {
        return ImmutableMap.copyOf(byPattern);
    }

    ImmutableSet<String> ignored() {
        return ImmutableSet.copyOf(ignored);
    }

    ImmutableList<Pattern> ignoredPatterns() {
        return ImmutableList.copyOf(ignoredPatterns);
    }

    void read(JsonNode root) {
        JsonNode columns = root.path("columns");
        if (!columns.isArray() || columns.isEmpty()) {
            faults.add("columns", "it must be a list of columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            readColumn(columns.get(i), "columns[" + i + "]");
        }
        checkRequired();
        readIgnored(root);
    }

    /** Says which lists of labels the mapped questions need and the mapping lacks. */
    void checkLabels(ImmutableSet<LabelList> present) {
        all.stream()
                .flatMap(column -> column.question().labels(column.row()).stream())
                .filter(list -> list != LabelList.RATING && !present.contains(list))
                .collect(ImmutableSortedSet.toImmutableSortedSet(LabelList::compareTo))
                .forEach(list -> faults.add("labels." + list.key(), "missing; a question needs it"));
    }

    private void readColumn(JsonNode column, String where) {
        if (!column.isObject()) {
            faults.add(where, "it must be an object");
            return;
        }
        faults.checkKeys(column, where, KEYS);
        if (NAMES.stream().filter(column::has).count() != 1) {
            faults.add(where, "it must have exactly one of " + String.join(", ", NAMES));
            return;
        }
        JsonNode optional = column.path("optional");
        if (column.has("optional") && !optional.isBoolean()) {
            faults.add(where + ".optional", "it must be true or false");
        }
        Optional<Question> question = question(column, where);
        if (column.has("grid")) {
            readGrid(column, where, question, optional.asBoolean());
            return;
        }
        if (column.has("rows")) {
            faults.add(where + ".rows", "only a grid has rows; a column has a row");
        }
        Optional<String> row = faults.optional(column, where, "row");
        String name = column.has("header") ? "header" : "pattern";
        String wording = faults.required(column, where, name);
        if (question.isEmpty() || wording.isEmpty() || !isRight(question.get(), row, where)) {
            return;
        }
        FormColumn mapped = new FormColumn(question.get(), row, Wording.collapse(wording), optional.asBoolean());
        if (name.equals("header")) {
            addHeader(mapped, where + ".header");
        } else {
            pattern(wording, where + ".pattern").ifPresent(pattern -> {
                all.add(mapped);
                byPattern.put(pattern, mapped);
            });
        }
    }

    private void readGrid(JsonNode column, String where, Optional<Question> question, boolean isOptional) {
        String grid = faults.required(column, where, "grid");
        ImmutableMap<String, String> rows = faults.texts(column, where, "rows");
        if (rows.isEmpty()) {
            faults.add(where + ".rows", "a grid has rows, from the label of each to its code");
        }
        if (question.isEmpty() || grid.isEmpty()) {
            return;
        }
        rows.forEach((label, code) -> {
            Optional<String> row = Optional.of(code);
            if (isRight(question.get(), row, where + ".rows." + label)) {
                String header = Wording.collapse(grid) + " [" + Wording.collapse(label) + "]";
                addHeader(new FormColumn(question.get(), row, header, isOptional), where + ".rows." + label);
            }
        });
    }

    private Optional<Question> question(JsonNode column, String where) {
        String code = faults.required(column, where, "question");
        Question question = QUESTIONS.get(code);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (question == null || !form.map(question::isAskedOf).orElse(true)) {
            faults.add(
                    where + ".question",
                    "\"" + code + "\" is no question of this form; allowed are "
                            + Stream.of(Question.values())
                                    .filter(asked -> form.map(asked::isAskedOf).orElse(true))
                                    .map(Question::code)
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElse(""));
            return Optional.empty();
        }
        return Optional.of(question);
    }

    /** Whether a question has the row, and no other column has answered it. */
    private boolean isRight(Question question, Optional<String> row, String where) {
        if (row.isPresent()
                ? !question.rows().contains(row.get())
                : !question.rows().isEmpty()) {
            faults.add(
                    where,
                    question.rows().isEmpty()
                            ? question.code() + " has no rows"
                            : "the row of " + question.code() + " must be one of "
                                    + String.join(", ", question.rows()));
            return false;
        }
        if (all.stream()
                .anyMatch(
                        column -> column.question() == question && column.row().equals(row))) {
            faults.add(
                    where,
                    "another column already answers " + question.code()
                            + row.map(" "::concat).orElse(""));
            return false;
        }
        return true;
    }

    private void addHeader(FormColumn mapped, String where) {
        all.add(mapped);
        if (byHeader.putIfAbsent(Wording.key(mapped.header()), mapped) != null) {
            faults.add(where, "another column already has this header");
        }
    }

    private void checkRequired() {
        for (Question question : Question.values()) {
            if (!question.isRequired()) {
                continue;
            }
            if (all.stream().noneMatch(column -> column.question() == question)) {
                faults.add("columns", "none answers " + question.code() + ", which every form must have");
            }
            all.stream()
                    .filter(column -> column.question() == question && column.isOptional())
                    .forEach(column -> faults.add("columns", question.code() + " must not be optional"));
        }
    }

    private void readIgnored(JsonNode root) {
        JsonNode headers = root.path("ignored");
        if (root.has("ignored") && !headers.isArray()) {
            faults.add("ignored", "it must be a list of headers and patterns");
        }
        for (int i = 0; i < headers.size(); i++) {
            JsonNode header = headers.get(i);
            String where = "ignored[" + i + "]";
            if (header.isTextual()) {
                String key = Wording.key(header.asText());
                if (byHeader.containsKey(key)) {
                    faults.add(where, "a column of the mapping has this header");
                }
                ignored.add(key);
            } else if (header.isObject()) {
                faults.checkKeys(header, where, ImmutableSet.of("pattern"));
                pattern(faults.required(header, where, "pattern"), where + ".pattern")
                        .ifPresent(ignoredPatterns::add);
            } else {
                faults.add(where, "it must be a header, or an object with a pattern");
            }
        }
    }

    private Optional<Pattern> pattern(String regex, String where) {
        try {
            return Optional.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException wrong) {
            faults.add(where, "it is no regular expression: " + wrong.getDescription());
            return Optional.empty();
        }
    }
}
