package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;

/** What tables of records say, and what is wrong with them. */
final class RecordReading {
    static final String ENDING = ".csv";

    private static final ImmutableMap<String, TableShape> TABLES =
            RecordExport.shapes().stream().collect(toImmutableMap(TableShape::name, table -> table));
    private static final String APPLICATION =
            RecordCodecs.applications().tables().get(0).name();

    private final List<Problem> ofFiles = new ArrayList<>();
    private final Map<String, RecordFile> byTable = new HashMap<>();
    private final Map<String, KindFiles<?, ?>> kinds = new LinkedHashMap<>();

    private RecordReading() {}

    static RecordReading of(List<Path> files) {
        RecordReading reading = new RecordReading();
        files.forEach(reading::read);
        RecordExport.codecs().forEach(reading::assemble);
        return reading;
    }

    private void read(Path path) {
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        String tableName = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        TableShape table = TABLES.get(tableName);
        if (table == null || byTable.containsKey(tableName)) {
            add(
                    name,
                    ProblemCode.UNKNOWN_TABLE,
                    "one file for each of these, with the ending .csv: " + String.join(", ", TABLES.keySet()));
            return;
        }
        RecordFile file = new RecordFile(table, name, !tableName.equals(APPLICATION));
        byTable.put(tableName, file);
        ExportText content = ExportText.read(path);
        if (content instanceof ExportText.Refused refused) {
            add(name, refused.code(), refused.allowed());
        } else if (content instanceof ExportText.Text text) {
            file.read(text.text());
        }
    }

    private <K extends Comparable<K>, V> void assemble(RecordCodec<K, V> codec) {
        KindFiles<K, V> kind = new KindFiles<>(codec, byTable);
        kind.assemble();
        kinds.put(codec.kind().name(), kind);
    }

    /** Notes what is wrong with a file as a whole. */
    void add(String file, ProblemCode code, String allowed) {
        ofFiles.add(new Problem(file, OptionalInt.empty(), Optional.empty(), code.code(), Optional.empty(), allowed));
    }

    @SuppressWarnings("unchecked") // put under its kind's name
    <K extends Comparable<K>, V> KindFiles<K, V> of(RecordCodec<K, V> codec) {
        KindFiles<?, ?> found = kinds.get(codec.kind().name());
        if (found == null) {
            throw new IllegalArgumentException("no tables were read of the kind " + codec);
        }
        return (KindFiles<K, V>) found;
    }

    /** Of every kind, also of those without a file. */
    Stream<KindFiles<?, ?>> kinds() {
        return kinds.values().stream();
    }

    /** Everything that is wrong so far: of whole files first, then by table, row and column. */
    ImmutableList<Problem> problems() {
        Stream<Problem> ofTables = kinds().flatMap(KindFiles::files)
                .flatMap(file -> file.problems().stream()
                        .sorted(Comparator.comparingInt(problem -> problem.row().orElse(0))));
        return Stream.concat(ofFiles.stream(), ofTables).collect(toImmutableList());
    }
}
