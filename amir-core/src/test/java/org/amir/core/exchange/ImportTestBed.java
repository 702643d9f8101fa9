package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;

/** A programme to import into, and short words for what tests do with it. */
final class ImportTestBed {
    static final ProgrammeId PROGRAMME = ProgrammeId.of("malmo-2025");
    static final PersonId P1 = PersonId.numbered(1);
    static final PersonId P2 = PersonId.numbered(2);
    static final PersonId P3 = PersonId.numbered(3);
    static final String FILE = "answers.csv";

    static final ImportOptions OPTIONS = ImportOptions.by(Changes.ANY);

    private static final CountryCode COUNTRY = CountryCode.of("SE");
    private static final LanguageCode LANGUAGE = LanguageCode.of("sv");

    final ProgrammeStore store = InMemoryStore.empty();

    ImportReport run(AnsweredRow... rows) {
        return run(OPTIONS, rows);
    }

    ImportReport run(ImportOptions options, AnsweredRow... rows) {
        return run(options, reading(rows).build());
    }

    ImportReport run(ImportOptions options, FormReading reading) {
        return FormImport.into(store, PROGRAMME, options).run(reading);
    }

    static FormReading.Builder reading(AnsweredRow... rows) {
        return empty().addAllSubmissions(submissions(FILE, Arrays.asList(rows))).isUnusable(false);
    }

    static FormReading.Builder empty() {
        return FormReading.builder().country(COUNTRY).hostLanguage(LANGUAGE);
    }

    static FormReading reading(List<Submission> submissions) {
        return empty().addAllSubmissions(submissions).isUnusable(false).build();
    }

    static ImmutableList<Submission> submissions(String file, List<AnsweredRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).in(file, i + 1))
                .collect(toImmutableList());
    }

    static Problem problem(int row) {
        return new Problem(
                FILE,
                OptionalInt.of(row),
                Optional.of("Gender"),
                "unknown-label",
                Optional.of("kvinna"),
                "Kvinna, Man; correct the cell");
    }

    /** Outcomes in order of row, with the person's number if there is one: {@code new 1}. */
    static ImmutableList<String> outcomes(ImportReport report) {
        return report.rows().stream()
                .map(row -> row.outcome().code()
                        + row.person().map(person -> " " + person.number()).orElse(""))
                .collect(toImmutableList());
    }

    /** Notes as {@code row code person: others}. */
    static ImmutableList<String> notes(ImportReport report) {
        return report.notes().stream()
                .map(note -> "%d %s %s:%s"
                        .formatted(
                                note.row().number(),
                                note.code(),
                                note.person()
                                        .map(person -> "" + person.number())
                                        .orElse("-"),
                                String.join(
                                        "",
                                        note.other().stream()
                                                .map(other -> " " + other.number())
                                                .toList())))
                .collect(toImmutableList());
    }

    Optional<Programme> programme() {
        return store.inUnit(unit -> unit.programmes().find(PROGRAMME));
    }

    ImmutableSortedMap<PersonId, Versioned<Identity>> identities() {
        return store.inUnit(unit -> unit.identities(PROGRAMME).all());
    }

    Identity identity(PersonId person) {
        return store.inUnit(
                unit -> unit.identities(PROGRAMME).find(person).orElseThrow().value());
    }

    ImmutableList<Versioned<Application>> applications() {
        return store.inUnit(unit -> ImmutableList.<Versioned<Application>>builder()
                .addAll(unit.applications(PROGRAMME).all(Role.MENTOR))
                .addAll(unit.applications(PROGRAMME).all(Role.MENTEE))
                .build());
    }

    Application application(PersonId person, Role role) {
        return store.inUnit(unit ->
                unit.applications(PROGRAMME).find(person, role).orElseThrow().value());
    }

    /** Everything that the programme holds, with versions. */
    ImmutableList<Object> everything() {
        return ImmutableList.of(programme(), identities().entrySet().asList(), applications());
    }
}
