package org.amir.core.exchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.form.FormColumn;
import org.amir.core.form.FormMapping;
import org.amir.core.form.Question;
import org.amir.core.form.Wording;

/** The header of one file: which column answers what, and what is wrong with it. */
final class Header {
    private static final int SHOWN = 80;
    private static final int COMPARED = 100;

    private final String file;
    private final ImmutableList<String> headers;
    private final ImmutableMap<Place, Integer> places;
    private final ImmutableList<Problem> problems;
    private final BitSet nameless;

    /** A question, or a row of it. */
    private record Place(Question question, Optional<String> row) {
        static Place of(FormColumn column) {
            return new Place(column.question(), column.row());
        }
    }

    private Header(
            String file,
            ImmutableList<String> headers,
            ImmutableMap<Place, Integer> places,
            ImmutableList<Problem> problems,
            BitSet nameless) {
        this.file = file;
        this.headers = headers;
        this.places = places;
        this.problems = problems;
        this.nameless = nameless;
    }

    /** How many columns a mapping knows. */
    static int known(FormMapping mapping, List<String> headers) {
        return (int) headers.stream()
                .flatMap(header -> mapping.column(header).stream())
                .distinct()
                .count();
    }

    static Header of(FormMapping mapping, String file, List<String> headers) {
        ImmutableList<FormColumn> needed = mapping.columns().stream()
                .filter(column -> !column.isOptional())
                .collect(ImmutableList.toImmutableList());
        long found = headers.stream()
                .flatMap(header -> mapping.column(header).stream())
                .distinct()
                .filter(needed::contains)
                .count();
        if (found * 2 < needed.size()) {
            Problem other = problem(
                    file,
                    Optional.empty(),
                    ProblemCode.NOT_THIS_FORM,
                    Optional.empty(),
                    Strings.lenientFormat(
                            "an export of the %s form of %s with its header; %s of its %s columns were found",
                            mapping.form().code(), mapping.country(), found, needed.size()));
            return new Header(file, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of(other), new BitSet());
        }
        return recognise(mapping, file, headers, needed);
    }

    private static Header recognise(
            FormMapping mapping, String file, List<String> headers, ImmutableList<FormColumn> needed) {
        Map<Place, Integer> places = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        BitSet nameless = new BitSet();
        for (int i = 0; i < headers.size(); i++) {
            String header = Wording.collapse(headers.get(i));
            Optional<FormColumn> column = mapping.column(header);
            if (header.isEmpty()) {
                nameless.set(i);
            } else if (column.isPresent()) {
                if (places.putIfAbsent(Place.of(column.get()), i) != null) {
                    problems.add(problem(
                            file,
                            Optional.of(header),
                            ProblemCode.DUPLICATE_COLUMN,
                            Optional.of(header),
                            "one column for the question " + column.get().code()
                                    + "; rename the other, or name it under \"ignored\" in the mapping"));
                }
            } else if (!mapping.ignores(header)) {
                unknown.add(header);
            }
        }
        ImmutableList<FormColumn> missing = needed.stream()
                .filter(column -> !places.containsKey(Place.of(column)))
                .collect(ImmutableList.toImmutableList());
        Map<String, String> keys = new HashMap<>();
        for (String header : unknown) {
            String advice = nearest(header, missing, keys)
                    .or(() -> nearest(header, mapping.columns(), keys))
                    .map(near -> "perhaps it is \"" + near + "\"; otherwise name it in the mapping")
                    .orElse("name it under \"columns\" or \"ignored\" in the mapping");
            problems.add(problem(file, Optional.of(header), ProblemCode.UNKNOWN_COLUMN, Optional.of(header), advice));
        }
        for (FormColumn column : missing) {
            problems.add(problem(
                    file,
                    Optional.of(column.header()),
                    ProblemCode.MISSING_COLUMN,
                    Optional.empty(),
                    "a column with this header for the question " + column.code()
                            + ", or \"optional\" for it in the mapping"));
        }
        return new Header(
                file,
                headers.stream().map(Wording::collapse).collect(ImmutableList.toImmutableList()),
                ImmutableMap.copyOf(places),
                ImmutableList.copyOf(problems),
                nameless);
    }

    /** Problems of the file as a whole and of its columns. */
    ImmutableList<Problem> problems() {
        return problems;
    }

    /** Whether it is the header of another form, so that nothing below it can be read. */
    boolean isOfAnotherForm() {
        return headers.isEmpty();
    }

    int width() {
        return headers.size();
    }

    OptionalInt indexOf(Question question, Optional<String> row) {
        Integer index = places.get(new Place(question, row));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    String name(int column) {
        return headers.get(column);
    }

    /** The columns without a header; their cells must be blank. */
    BitSet nameless() {
        return nameless;
    }

    Problem namelessAnswered(int column) {
        return problem(
                file,
                Optional.empty(),
                ProblemCode.UNKNOWN_COLUMN,
                Optional.empty(),
                "a header for column " + (column + 1) + ", in which there are answers");
    }

    static String shorten(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "\u2026";
    }

    private static Problem problem(
            String file, Optional<String> column, ProblemCode code, Optional<String> value, String allowed) {
        return new Problem(file, OptionalInt.empty(), column, code.code(), value.map(Header::shorten), allowed);
    }

    /** The header that is nearest to a wrong one, if it is near at all: at most a third of it differs. */
    private static Optional<String> nearest(String header, List<FormColumn> columns, Map<String, String> keys) {
        String key = compared(header);
        record Near(String header, int distance) {}
        return columns.stream()
                .map(column -> new Near(
                        column.header(),
                        distance(key, keys.computeIfAbsent(column.header(), Header::compared), key.length() / 3)))
                .filter(near -> near.distance() <= key.length() / 3)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::header);
    }

    private static String compared(String header) {
        String key = Wording.key(header);
        return key.substring(0, Math.min(key.length(), COMPARED));
    }

    /** The edit distance of two texts (Levenshtein), or more than the limit if it is more. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[other.length()];
    }
}
