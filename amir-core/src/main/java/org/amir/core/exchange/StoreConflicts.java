package org.amir.core.exchange;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;

/**
 * The rows under whose keys the store has something else, told once for each person: if the tables are of another store,
 * whose ids begin at the same number, every row of everybody is one.
 */
final class StoreConflicts {
    private static final int MOST_SHOWN = 3;

    private final Map<String, List<Row>> byOwner = new LinkedHashMap<>();

    private record Row(RecordFile file, int number) {
        @Override
        public String toString() {
            return file.table().name() + RecordReading.ENDING + " row " + number;
        }
    }

    boolean isEmpty() {
        return byOwner.isEmpty();
    }

    /** @param person whose row it is; empty if it is nobody's, and told with others of its table */
    void add(RecordFile file, int row, Optional<PersonId> person) {
        byOwner.computeIfAbsent(person.map(PersonId::value).orElse(file.table().name()), any -> new ArrayList<>())
                .add(new Row(file, row));
    }

    /** Notes each person's at the first of their rows. */
    void tell() {
        byOwner.forEach((owner, rows) -> rows.get(0)
                .file()
                .addOfRow(
                        rows.get(0).number(), ProblemCode.OTHER_CONTENT, allowed(owner, rows.subList(1, rows.size()))));
    }

    private static String allowed(String owner, List<Row> others) {
        return "what the store has under this key, or a key that it has not"
                + (others.isEmpty()
                        ? ""
                        : Strings.lenientFormat(
                                "; so too in %s more of %s: %s%s",
                                others.size(),
                                owner,
                                others.stream()
                                        .limit(MOST_SHOWN)
                                        .map(Row::toString)
                                        .collect(Collectors.joining(", ")),
                                others.size() > MOST_SHOWN ? " and on" : ""))
                + "; an id is nobody else's in a store, so import the tables of another store into a store of their own";
    }
}
