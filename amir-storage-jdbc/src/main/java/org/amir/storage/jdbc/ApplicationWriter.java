package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Inserts applications with all their rows: many at once, one batch a table. */
final class ApplicationWriter {
    /** How "no preference" is written where a wish would be. */
    static final String NO_PREFERENCE = "no-preference";

    private static final String INSERT_APPLICATION = """
            insert into application (
                id, person, role, version, stamp, first_stamp, channel,
                birth_date, gender, citizenship, background, background_consent,
                place, postcode, latitude_micro, longitude_micro,
                arrival, host_language_level, occupation, housing, meeting_form,
                temperament_calm_energetic, temperament_reserved_outgoing, temperament_structured_spontaneous,
                gender_wish, gender_wish_must, age_wish, age_wish_must, twelve_months, guardian_consent)
            values (
                :id, :person, :role, :version, :stamp, :first_stamp, :channel,
                :birth_date, :gender, :citizenship, :background, :background_consent,
                :place, :postcode, :latitude_micro, :longitude_micro,
                :arrival, :host_language_level, :occupation, :housing, :meeting_form,
                :temperament_calm_energetic, :temperament_reserved_outgoing, :temperament_structured_spontaneous,
                :gender_wish, :gender_wish_must, :age_wish, :age_wish_must, :twelve_months, :guardian_consent)""";
    private static final String INSERT_MENTOR = """
            insert into mentor_application (
                application, hours_from_minutes, hours_to_minutes, convictions, all_sessions, capacity,
                skill_listening, skill_problem_solving, skill_local_services, skill_digital, skill_communication)
            values (
                :id, :hours_from_minutes, :hours_to_minutes, :convictions, :all_sessions, :capacity,
                :skill_listening, :skill_problem_solving, :skill_local_services, :skill_digital, :skill_communication)""";
    private static final String INSERT_MENTEE = """
            insert into mentee_application (
                application, permit_kind, permit_valid_until, most_important_theme)
            values (
                :id, :permit_kind, :permit_valid_until, :most_important_theme)""";
    private static final String INSERT_TEXTS = """
            insert into application_text (application, texts)
            values (?, ?)""";
    private static final String INSERT_LANGUAGE = """
            insert into application_language (application, language)
            values (?, ?)""";
    private static final String INSERT_THEMES = FlagColumns.THEMES.insertInto("application_themes");
    private static final String INSERT_AVAILABILITY = FlagColumns.WEEK.insertInto("application_availability");
    private static final String INSERT_DECLINED = """
            insert into declined_answer (application, question)
            values (?, ?)""";

    private static final ImmutableList<Question> COLUMNS = Question.in(Question.Place.APPLICATION);
    private static final ImmutableList<Question> MENTOR_COLUMNS = Question.in(Question.Place.MENTOR);
    private static final ImmutableList<Question> MENTEE_COLUMNS = Question.in(Question.Place.MENTEE);

    private final Handle handle;
    private final Keyring keyring;
    private final People people;

    ApplicationWriter(Handle handle, Keyring keyring, People people) {
        this.keyring = keyring;
        this.people = people;
        this.handle = handle;
    }

    /** One application on its way into the tables. */
    private record Entry(long id, Application application, long version, AnswerSheet answers) {
        static Entry of(Versioned<Application> versioned) {
            Application application = versioned.value();
            long id = new ApplicationKey(application.person(), application.role()).id();
            return new Entry(id, application, versioned.version(), AnswerSheet.of(application));
        }

        Traits traits() {
            return application.profile().traits();
        }

        /** A row for a table of its own: the application's id, then the given values. */
        Object[] row(Object... values) {
            Object[] row = new Object[values.length + 1];
            row[0] = id();
            System.arraycopy(values, 0, row, 1, values.length);
            return row;
        }
    }

    void insert(List<Versioned<Application>> applications) {
        List<Entry> entries = applications.stream().map(Entry::of).toList();
        Batches.run(handle, INSERT_APPLICATION, entries, ApplicationWriter::bindApplication);
        Batches.run(handle, INSERT_MENTOR, in(entries, Mentor.class), ApplicationWriter::bindMentor);
        Batches.run(handle, INSERT_MENTEE, in(entries, Mentee.class), ApplicationWriter::bindMentee);
        List<Object[]> texts = texts(entries);
        keyring.write(handle);
        Batches.change(handle, INSERT_TEXTS, texts);
        insertRows(INSERT_LANGUAGE, entries, ApplicationWriter::languages);
        insertRows(INSERT_THEMES, entries, ApplicationWriter::themes);
        insertRows(INSERT_AVAILABILITY, entries, ApplicationWriter::availability);
        insertRows(INSERT_DECLINED, entries, ApplicationWriter::declined);
    }

    private List<Object[]> texts(List<Entry> entries) {
        List<Object[]> rows = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable Object[] texts = ApplicationTexts.of(entry.answers());
            if (SealedTexts.isAny(texts)) {
                PersonId person = entry.application().person();
                DataKey key = keyring.take(handle, people.programme(person), person.value());
                rows.add(entry.row(ApplicationTexts.seal(key, entry.id(), texts)));
            }
        }
        return rows;
    }

    private static List<Entry> in(List<Entry> entries, Class<? extends Profile> role) {
        return entries.stream()
                .filter(entry -> role.isInstance(entry.application().profile()))
                .toList();
    }

    private static void bindApplication(Entry entry, PreparedBatch batch) {
        Residence residence = entry.traits().residence();
        Answer<Wish<Gender>> genderWish = entry.traits().genderWish();
        Answer<Wish<AgeBand>> ageWish = entry.traits().ageWish();
        batch.bind("id", entry.id())
                .bind("person", entry.application().person().value())
                .bind("role", entry.application().role().code())
                .bind("version", entry.version())
                .bind("stamp", Plain.of(entry.application().stamp()))
                .bind("first_stamp", Plain.of(entry.application().firstStamp()))
                .bind("place", Plain.of(residence.place()))
                .bind("postcode", Plain.of(residence.postcode()))
                .bind("latitude_micro", Plain.of(residence.coordinates().map(Coordinates::latitudeMicro)))
                .bind("longitude_micro", Plain.of(residence.coordinates().map(Coordinates::longitudeMicro)))
                .bind("gender_wish", wanted(genderWish, Gender::code))
                .bind("gender_wish_must", Plain.of(genderWish.map(Wish::isMust)))
                .bind("age_wish", wanted(ageWish, AgeBand::code))
                .bind("age_wish_must", Plain.of(ageWish.map(Wish::isMust)));
        RatingColumns.TEMPERAMENT.bind(entry.traits().temperament(), batch);
        COLUMNS.forEach(question -> batch.bind(question.code(), entry.answers().column(question)));
    }

    private static void bindMentor(Entry entry, PreparedBatch batch) {
        Mentor mentor = (Mentor) entry.application().profile();
        batch.bind("id", entry.id())
                .bind("hours_from_minutes", Plain.of(mentor.hoursPerWeek().map(HoursPerWeek::fromMinutes)))
                .bind("hours_to_minutes", Plain.of(mentor.hoursPerWeek().map(HoursPerWeek::toMinutes)));
        RatingColumns.SKILLS.bind(mentor.skills(), batch);
        MENTOR_COLUMNS.forEach(
                question -> batch.bind(question.code(), entry.answers().column(question)));
    }

    private static void bindMentee(Entry entry, PreparedBatch batch) {
        batch.bind("id", entry.id());
        MENTEE_COLUMNS.forEach(
                question -> batch.bind(question.code(), entry.answers().column(question)));
    }

    private static <T> Plain wanted(Answer<Wish<T>> wish, Function<T, String> code) {
        return Plain.of(wish.map(given -> given.wanted().map(code).orElse(NO_PREFERENCE)));
    }

    private void insertRows(String sql, List<Entry> entries, Function<Entry, List<Object[]>> rowsOf) {
        List<Object[]> rows = new ArrayList<>();
        entries.forEach(entry -> rows.addAll(rowsOf.apply(entry)));
        Batches.change(handle, sql, rows);
    }

    private static List<Object[]> languages(Entry entry) {
        return entry.traits().languages().value().stream()
                .flatMap(ImmutableSet::stream)
                .map(language -> entry.row(language.value()))
                .toList();
    }

    private static List<Object[]> themes(Entry entry) {
        return themesOf(entry.application().profile()).stream()
                .map(themes -> entry.row(FlagColumns.THEMES.values(themes)))
                .toList();
    }

    private static Optional<ImmutableSet<Theme>> themesOf(Profile profile) {
        return profile instanceof Mentor mentor
                ? mentor.themesOffered().value()
                : ((Mentee) profile).themesNeeded().value();
    }

    private static List<Object[]> availability(Entry entry) {
        return entry.traits().availability().value().stream()
                .map(availability -> entry.row(FlagColumns.WEEK.values(availability.slots())))
                .toList();
    }

    private static List<Object[]> declined(Entry entry) {
        return entry.answers().declined().stream()
                .map(question -> entry.row(question.code()))
                .toList();
    }
}
