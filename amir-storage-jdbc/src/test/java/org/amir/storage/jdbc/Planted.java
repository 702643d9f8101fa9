package org.amir.storage.jdbc;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Changes;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Application;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodec.RowReader;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;

/** A store in which every name, contact and text of people and records is one to look for. */
final class Planted {
    static final ProgrammeId MAIN = ProgrammeId.of("main");
    /** What every planted value begins with. */
    static final String MARK = "Plantxq";

    private static final ImmutableSet<Integer> BYTES =
            ImmutableSet.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30);
    private static final int PEOPLE = 9;
    private static final String MAIL = "@example.org";

    private static final RecordId STILL_PROPOSED = RecordId.numbered("m", 3);
    /** After all that the records tell of. */
    static final LocalDate ENDED = LocalDate.of(2030, 1, 1);

    private Planted() {}

    /** Fills a store with people and records of every kind, and no pair that goes on; returns how many values were planted. */
    static int fill(ProgrammeStore store) {
        return store.inUnit(Changes.ANY, unit -> {
            unit.programmes()
                    .add(Programme.builder()
                            .id(MAIN)
                            .country(CountryCode.of("SE"))
                            .addHostLanguages(LanguageCode.of("sv"))
                            .timeline(Timeline.handbook(STAMP.toLocalDate()))
                            .build());
            int planted = 0;
            for (int number = 1; number <= PEOPLE; number++) {
                planted += addPerson(unit, number);
            }
            for (Samples<?, ?> samples : SampleRecords.all().toList()) {
                planted += save(unit, samples);
            }
            Coordination.of(unit, MAIN)
                    .undo(
                            STILL_PROPOSED,
                            ENDED,
                            Decision.of(Changes.ANY.by(), ENDED.atTime(12, 0), Reason.of("agreed")))
                    .orElseThrow();
            return planted;
        });
    }

    private static int addPerson(UnitOfWork unit, int number) {
        PersonId person = unit.newPerson(MAIN);
        unit.identities(MAIN)
                .save(
                        person,
                        Identity.builder()
                                .name(MARK + "name" + number)
                                .email(MARK + "mail" + number + MAIL)
                                .phone(MARK + "0700" + number)
                                .build(),
                        0);
        Traits traits = Traits.builder()
                .motivation(text("motivation", number))
                .birthDate(Answer.of(bornOn(number)))
                .residence(Residence.builder()
                        .postcode(postcode(number))
                        .coordinates(Coordinates.ofMicroDegrees(latitude(number), longitude(number)))
                        .build())
                .build();
        Profile profile = number % 2 == 0
                ? Mentor.builder()
                        .traits(traits)
                        .livedExperience(text("experience", number))
                        .build()
                : Mentee.builder()
                        .traits(traits)
                        .expectations(text("expectations", number))
                        .build();
        unit.applications(MAIN)
                .save(
                        Application.builder()
                                .person(person)
                                .profile(profile)
                                .stamp(STAMP)
                                .firstStamp(STAMP)
                                .build(),
                        0);
        return 5;
    }

    private static LocalDate bornOn(int number) {
        return LocalDate.of(1971, 2, number);
    }

    private static String postcode(int number) {
        return "9xq7" + number;
    }

    private static int latitude(int number) {
        return 55_123_450 + number;
    }

    private static int longitude(int number) {
        return 13_765_430 + number;
    }

    /** What is planted of a person that stands in clear, since matching goes by it. */
    static ImmutableSet<String> inClearOf(int number) {
        return ImmutableSet.of(
                bornOn(number).toString(),
                postcode(number),
                Integer.toString(latitude(number)),
                Integer.toString(longitude(number)));
    }

    /** How many names, contacts and texts that are planted of one person a store gives back. */
    static long foundOf(ProgrammeStore store, int number) {
        ImmutableSet<String> planted = Stream.of(
                        "name", "mail", "0700", "motivation", number % 2 == 0 ? "experience" : "expectations")
                .map(what -> MARK + what + number + (what.equals("mail") ? MAIL : ""))
                .collect(ImmutableSet.toImmutableSet());
        return store.inUnit(unit -> everything(unit).filter(planted::contains).count());
    }

    private static Answer<FreeText> text(String what, int number) {
        return Answer.of(FreeText.of(MARK + what + number));
    }

    private static <K extends Comparable<K>, V> int save(UnitOfWork unit, Samples<K, V> samples) {
        int planted = 0;
        for (V record : samples.distinct()) {
            V marked = withMarks(samples.kind(), record);
            unit.records(MAIN, samples.kind()).save(marked, 0);
            planted += marks(samples.kind(), marked);
        }
        return planted;
    }

    /** How many planted values the texts of a record are. */
    static <V> int marks(RecordKind<?, V> kind, V record) {
        return (int) texts(kind, record).filter(text -> text.startsWith(MARK)).count();
    }

    /** Every text that a record has. */
    static <V> Stream<String> texts(RecordKind<?, V> kind, V record) {
        RecordCodec<?, V> codec = RecordCodecs.of(kind);
        RecordRows rows = RecordRows.of(codec, record);
        List<String> texts = new ArrayList<>();
        for (int table = 0; table < codec.tables().size(); table++) {
            TextColumns columns = TextColumns.of(codec.tables().get(table));
            for (Object[] cells : rows.of(table)) {
                Arrays.stream(columns.textsOf(cells))
                        .filter(Objects::nonNull)
                        .forEach(text -> texts.add(text.toString()));
            }
        }
        return texts.stream();
    }

    private static <K extends Comparable<K>, V> V withMarks(RecordKind<K, V> kind, V record) {
        RecordCodec<K, V> codec = RecordCodecs.of(kind);
        RecordRows rows = RecordRows.of(codec, record);
        for (int table = 0; table < codec.tables().size(); table++) {
            ImmutableList<Column> columns = codec.tables().get(table).columns();
            for (Object[] cells : rows.of(table)) {
                for (int i = 0; i < cells.length; i++) {
                    if (columns.get(i).type() == ColumnType.TEXT && cells[i] != null) {
                        cells[i] = mark(codec.tables().get(table), columns.get(i));
                    }
                }
            }
        }
        return codec.read(rows.of(0).get(0), reader(codec, rows));
    }

    private static String mark(TableShape table, Column column) {
        return MARK + " " + table.name() + "." + column.name();
    }

    /** What is planted in each column of texts, of every table of every kind. */
    static ImmutableSet<String> columnsOfTexts() {
        ImmutableSet.Builder<String> marks = ImmutableSet.builder();
        for (RecordCodec<?, ?> codec : RecordCodecs.all()) {
            for (TableShape table : codec.tables()) {
                table.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .forEach(column -> marks.add(mark(table, column)));
            }
        }
        return marks.build();
    }

    private static RowReader reader(RecordCodec<?, ?> codec, RecordRows rows) {
        return (table, parent) -> {
            TableShape shape = codec.tables().get(table);
            return rows.of(table).stream()
                    .filter(cells -> Arrays.equals(
                            Arrays.copyOf(cells, shape.parentKeyWidth()),
                            Arrays.copyOf(parent, shape.parentKeyWidth())))
                    .toList();
        };
    }

    /** How many planted values a store gives back. */
    static int found(ProgrammeStore store) {
        return store.inUnit(unit -> {
            int found = 0;
            for (String text : everything(unit).toList()) {
                found += text.startsWith(MARK) ? 1 : 0;
            }
            return found;
        });
    }

    /** The texts that the records of a store have. */
    static ImmutableList<String> textsOfRecords(ProgrammeStore store) {
        return store.inUnit(unit -> {
            List<String> found = new ArrayList<>();
            SampleRecords.all().forEach(samples -> addTexts(unit, samples.kind(), found));
            return ImmutableList.copyOf(found);
        });
    }

    /** Every name, contact and text that a store gives back. */
    private static Stream<String> everything(UnitOfWork unit) {
        List<String> found = new ArrayList<>();
        unit.identities(MAIN).all().values().forEach(held -> {
            held.value().name().ifPresent(found::add);
            held.value().email().ifPresent(found::add);
            held.value().phone().ifPresent(found::add);
        });
        for (Role role : Role.values()) {
            unit.applications(MAIN).all(role).forEach(held -> {
                Profile profile = held.value().profile();
                Stream.concat(
                                profile.traits().motivation().value().stream(),
                                profile instanceof Mentor mentor
                                        ? mentor.livedExperience().value().stream()
                                        : ((Mentee) profile).expectations().value().stream())
                        .map(FreeText::value)
                        .forEach(found::add);
            });
        }
        SampleRecords.all().forEach(samples -> addTexts(unit, samples.kind(), found));
        return found.stream();
    }

    private static <K extends Comparable<K>, V> void addTexts(
            UnitOfWork unit, RecordKind<K, V> kind, List<String> found) {
        try (var records = unit.records(MAIN, kind).all()) {
            records.forEach(record -> texts(kind, record.value()).forEach(found::add));
        }
    }

    /** What stands in a column of a row, as characters one to a byte. */
    record Cell(String table, String column, String content) {}

    /** Every column of every row of every table that there is, whoever made it. */
    static ImmutableList<Cell> cells(Connection connection) throws SQLException {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        try (Statement statement = connection.createStatement()) {
            for (String table : Database.tablesIn(connection)) {
                cells.addAll(cells(statement, "select * from " + table, table));
            }
        }
        return cells.build();
    }

    /** Every column of the rows that a query finds. */
    static ImmutableList<Cell> cells(Statement statement, String query, String table) throws SQLException {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        try (ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    byte[] bytes = BYTES.contains(columns.getColumnType(i))
                            ? rows.getBytes(i)
                            : String.valueOf(rows.getString(i)).getBytes(StandardCharsets.UTF_8);
                    String name = Ascii.toLowerCase(columns.getColumnName(i));
                    cells.add(new Cell(table, name, new String(bytes, StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return cells.build();
    }
}
