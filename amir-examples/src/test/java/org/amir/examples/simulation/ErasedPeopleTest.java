package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.RecordImport;
import org.amir.core.exchange.RecordImportReport;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.privacy.Erasure;
import org.amir.core.privacy.ErasureReport;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.Stage;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.StoredProgramme;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Vantage;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of a lived year are erased: what was published stays as it was, and what was written of them is nowhere. */
@Tag("X3")
class ErasedPeopleTest {
    private static final ProgrammeId MALMO = ProgrammeId.of("malmo");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate LEFT = LocalDate.of(2027, 2, 1);
    private static final String PLANTED = "Zebrafink";

    /** What is published on some days. */
    private record Published(
            ImmutableMap<LocalDate, Evaluated> figures, ImmutableMap<LocalDate, ImmutableList<AmifCount>> counts) {
        static Published of(ProgrammeStore store) {
            ImmutableMap.Builder<LocalDate, Evaluated> figures = ImmutableMap.builder();
            ImmutableMap.Builder<LocalDate, ImmutableList<AmifCount>> counts = ImmutableMap.builder();
            Stream.of(LocalDate.of(2026, 5, 15), LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 1))
                    .forEach(day -> {
                        Evaluation evaluation = Evaluation.on(day);
                        AmifCounts eu =
                                AmifCounts.of(day, Optional.empty(), IndicatorPolicy.standard(), difference -> {});
                        store.inUnit(unit -> {
                            StoredProgramme programme = StoredProgramme.of(unit, MALMO, day);
                            Vantage vantage = Vantage.of(
                                    programme.programme(), day, Optional.empty(), IndicatorPolicy.standard());
                            Evaluation.OfProgramme evaluated = evaluation.of(programme.programme());
                            AmifCounts.OfProgramme counted = eu.of(vantage);
                            programme.forEachPerson(person -> {
                                evaluated.add(person);
                                counted.add(vantage.view(person));
                            });
                            return programme;
                        });
                        figures.put(day, evaluation.result());
                        counts.put(day, eu.counts());
                    });
            return new Published(figures.buildOrThrow(), counts.buildOrThrow());
        }
    }

    private static Change change(LocalDate day, String action) {
        return new Change(Actor.of("team-1"), day.atTime(12, 0), action, Reason.of("asked-for-it"));
    }

    /** Whoever still takes part leaves once the year is over. */
    private static void everybodyLeaves(UnitOfWork unit) {
        for (Versioned<Candidacy> found : all(unit, Candidacy.KIND)) {
            Candidacy candidacy = found.value();
            if (candidacy.stageOn(LEFT).filter(stage -> stage == Stage.SELECTED).isPresent()) {
                unit.records(MALMO, Candidacy.KIND)
                        .save(
                                candidacy
                                        .leave(
                                                LEFT,
                                                LeavingReason.MOVED_AWAY,
                                                Decision.of(
                                                        Actor.of("team-1"), LEFT.atTime(12, 0), Reason.of("year-over")))
                                        .orElseThrow(),
                                found.version());
            }
        }
    }

    private static <K extends Comparable<K>, V> ImmutableList<Versioned<V>> all(
            UnitOfWork unit, RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> all = unit.records(MALMO, kind).all()) {
            return all.collect(toImmutableList());
        }
    }

    /** Three pairs that had started, of people all of whose pairs are over. */
    private static ImmutableList<Mentorship> pairs(ProgrammeStore store) {
        return store.inUnit(unit -> {
            ImmutableList<Mentorship> all =
                    all(unit, Mentorship.KIND).stream().map(Versioned::value).collect(toImmutableList());
            ImmutableSet<PersonId> paired = all.stream()
                    .filter(pair -> !pair.state().isOver())
                    .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                    .collect(toImmutableSet());
            return all.stream()
                    .filter(pair -> pair.startedOn().isPresent())
                    .filter(pair -> !paired.contains(pair.mentor()) && !paired.contains(pair.mentee()))
                    .limit(3)
                    .collect(toImmutableList());
        });
    }

    /** A name in who they are, in their diary, in what they told in confidence and in what they applied with. */
    private static void plant(UnitOfWork unit, Mentorship pair) {
        Stream.of(Role.values()).forEach(role -> {
            PersonId person = role == Role.MENTOR ? pair.mentor() : pair.mentee();
            long version =
                    unit.identities(MALMO).find(person).map(Versioned::version).orElse(0L);
            unit.identities(MALMO).save(person, Identity.builder().name(PLANTED).build(), version);
            Versioned<Application> found =
                    unit.applications(MALMO).find(person, role).orElseThrow();
            unit.applications(MALMO).save(planted(found.value()), found.version());
        });
        unit.records(MALMO, DiaryEntry.KIND)
                .save(
                        DiaryEntry.builder()
                                .id(unit.newRecord(MALMO, DiaryEntry.KIND))
                                .mentorship(pair.id())
                                .kind(EntryKind.CONTACT)
                                .dated(Dated.of(pair.startedOn().orElseThrow()))
                                .activity(FreeText.of("Met " + PLANTED))
                                .build(),
                        0);
        unit.records(MALMO, VoiceNote.KIND)
                .save(
                        VoiceNote.of(
                                unit.newRecord(MALMO, VoiceNote.KIND),
                                pair.mentee(),
                                Dated.of(LEFT),
                                VoiceNote.Urgency.NORMAL,
                                ConfidentialText.of(PLANTED + " came late")),
                        0);
    }

    private static Application planted(Application application) {
        Answer<FreeText> text = Answer.of(FreeText.of("As " + PLANTED + " did"));
        Profile profile = application.profile() instanceof Mentor mentor
                ? Mentor.builder()
                        .traits(mentor.traits())
                        .capacity(mentor.capacity())
                        .livedExperience(text)
                        .build()
                : Mentee.builder()
                        .traits(application.profile().traits())
                        .expectations(text)
                        .build();
        return Application.builder()
                .person(application.person())
                .profile(profile)
                .stamp(application.stamp())
                .firstStamp(application.firstStamp())
                .channel(application.channel())
                .build();
    }

    /** Every cell of every table of the programme's records and applications, and every identity. */
    private static long planted(ProgrammeStore store) {
        return store.inUnit(unit -> {
            List<Object> cells = new ArrayList<>();
            RecordCodecs.all().forEach(codec -> add(unit, codec, cells));
            Stream.of(Role.values())
                    .flatMap(role -> unit.applications(MALMO).all(role).stream())
                    .forEach(found -> RecordCodecs.applications()
                            .write(found.value(), (table, row) -> cells.addAll(Arrays.asList(row))));
            unit.identities(MALMO)
                    .all()
                    .values()
                    .forEach(found -> cells.add(found.value().name().orElse("")));
            return cells.stream()
                    .filter(cell -> cell instanceof String text && text.contains(PLANTED))
                    .count();
        });
    }

    private static <K extends Comparable<K>, V> void add(UnitOfWork unit, RecordCodec<K, V> codec, List<Object> cells) {
        all(unit, codec.kind())
                .forEach(found -> codec.write(found.value(), (table, row) -> cells.addAll(Arrays.asList(row))));
    }

    private static ImmutableList<AuditRow> audit(ProgrammeStore store) {
        return store.inUnit(unit -> unit.audit(MALMO).collect(toImmutableList()));
    }

    private static RecordImportReport intoAnother(ProgrammeStore store, Path folder) {
        List<Path> files = store.inUnit(unit -> {
            try {
                RecordExport.of(MALMO).withTexts().write(unit, Files.createDirectory(folder));
                return RecordImport.filesIn(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (ProgrammeStore other = InMemoryStore.empty()) {
            return RecordImport.into(other, MALMO, change(LEFT, "import-tables"))
                    .run(files);
        }
    }

    @Test
    void figures_history_and_the_trail_stay_and_no_text_does(@TempDir Path folder) {
        try (JdbcStore store = JdbcStore.openOrCreateForManyUnits(folder.resolve("store"))) {
            Simulation.of(2025, 16, 20, MALMO, START).live(store);
            ImmutableList<Mentorship> pairs = pairs(store);
            ImmutableSet<PersonId> people = pairs.stream()
                    .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                    .collect(toImmutableSet());
            boolean prepared = store.inUnit(change(LEFT, "leave"), unit -> {
                everybodyLeaves(unit);
                pairs.forEach(pair -> plant(unit, pair));
                return true;
            });
            Published before = Published.of(store);
            ImmutableList<AuditRow> trail = audit(store);
            long plantedBefore = planted(store);

            ImmutableList<ErasureReport> reports = store.inUnit(
                    change(LEFT, "erase"),
                    unit -> people.stream()
                            .map(person ->
                                    Erasure.of(unit, MALMO).erase(person, LEFT).orElseThrow())
                            .collect(toImmutableList()));

            assertThat(prepared).isTrue();
            assertThat(plantedBefore).isEqualTo(people.size() * 2L + pairs.size() * 2L);
            assertThat(people).hasSizeGreaterThanOrEqualTo(5);
            assertThat(reports).noneMatch(ErasureReport::isUnchanged);
            assertThat(planted(store)).isZero();
            assertThat(Published.of(store)).isEqualTo(before);
            assertThat(before.figures().values())
                    .allSatisfy(evaluated -> assertThat(evaluated.figures()).hasSizeGreaterThanOrEqualTo(10));
            assertThat(audit(store).subList(0, trail.size())).isEqualTo(trail);
            assertThat(store.verifyAudit().broken()).isEmpty();
            assertThat(intoAnother(store, folder.resolve("tables")).problems()).isEmpty();
        }
    }
}
