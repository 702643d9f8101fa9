package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads applications: one query for each table, however many there are. Sets and maps come in the order of their
 * closed lists.
 */
final class ApplicationReader {
    private static final String APPLICATIONS = """
            select
                a.id, a.person, a.version, a.stamp, a.first_stamp, a.channel,
                a.birth_date, a.gender, a.citizenship, a.background, a.background_consent,
                a.place, a.postcode, a.latitude_micro, a.longitude_micro,
                a.arrival, a.host_language_level, a.occupation, a.housing, a.meeting_form, x.texts,
                a.temperament_calm_energetic, a.temperament_reserved_outgoing, a.temperament_structured_spontaneous,
                a.gender_wish, a.gender_wish_must, a.age_wish, a.age_wish_must, a.twelve_months, a.guardian_consent,
                mr.hours_from_minutes, mr.hours_to_minutes, mr.convictions, mr.all_sessions,
                mr.capacity, mr.skill_listening, mr.skill_problem_solving, mr.skill_local_services, mr.skill_digital,
                mr.skill_communication,
                me.permit_kind, me.permit_valid_until, me.most_important_theme
            from application a
            join person p on p.id = a.person
            left join application_text x on x.application = a.id
            left join mentor_application mr on mr.application = a.id
            left join mentee_application me on me.application = a.id
            where p.programme = :programme and a.role = :role""";
    private static final String LANGUAGES = """
            select l.application, l.language
            from application_language l
            join application a on a.id = l.application
            join person p on p.id = a.person
            where p.programme = :programme and a.role = :role""";
    private static final String THEMES = flags(FlagColumns.THEMES, "application_themes");
    private static final String AVAILABILITY = flags(FlagColumns.WEEK, "application_availability");
    private static final String DECLINED = """
            select d.application, d.question
            from declined_answer d
            join application a on a.id = d.application
            join person p on p.id = a.person
            where p.programme = :programme and a.role = :role""";
    private static final String OF_ONE = " and a.person = :person";

    private final TextReading texts;
    private final Handle handle;
    private final ProgrammeId programme;
    private final Role role;
    private final Optional<PersonId> person;
    private final AnswerRows rows = new AnswerRows();

    private ApplicationReader(TextReading texts, Role role, Optional<PersonId> person) {
        this.texts = texts;
        this.handle = texts.handle();
        this.programme = texts.programme();
        this.role = role;
        this.person = person;
    }

    static ApplicationReader one(TextReading texts, ApplicationKey key) {
        return new ApplicationReader(texts, key.role(), Optional.of(key.person()));
    }

    static ApplicationReader all(TextReading texts, Role role) {
        return new ApplicationReader(texts, role, Optional.empty());
    }

    /** The applications in order of person. */
    ImmutableList<Versioned<Application>> read() {
        eachRow(LANGUAGES, row -> rows.addLanguage(row.getLong("application"), row.getString("language")));
        eachRow(THEMES, row -> rows.addThemes(row.getLong("application"), FlagColumns.THEMES.read(row)));
        eachRow(
                AVAILABILITY,
                row -> rows.addAvailability(row.getLong("application"), Availability.of(FlagColumns.WEEK.read(row))));
        eachRow(DECLINED, row -> rows.addDeclined(row.getLong("application"), row.getString("question")));
        return query(APPLICATIONS).map(this::application).stream()
                .sorted(Comparator.comparing(found -> found.value().person()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String flags(FlagColumns<?> columns, String table) {
        return "select f.application, f."
                + String.join(", f.", columns.choices().keySet()) + " from " + table
                + " f join application a on a.id = f.application join person p on p.id = a.person"
                + " where p.programme = :programme and a.role = :role";
    }

    /** Reads one row of a result. */
    private interface RowReading {
        void read(ResultSet row) throws SQLException;
    }

    private void eachRow(String sql, RowReading reading) {
        query(sql).scanResultSet((result, context) -> {
            try (context;
                    ResultSet row = result.get()) {
                while (row.next()) {
                    reading.read(row);
                }
                return rows;
            }
        });
    }

    private Query query(String sql) {
        Query query = handle.createQuery(person.isPresent() ? sql + OF_ONE : sql)
                .bind("programme", programme.value())
                .bind("role", role.code());
        person.ifPresent(id -> query.bind("person", id.value()));
        return query;
    }

    private Versioned<Application> application(ResultSet row, StatementContext context) throws SQLException {
        long id = row.getLong("id");
        Answers answers = new Answers(row, rows.declined(id), ApplicationTexts.read(texts, row));
        Application application = Application.builder()
                .person(PersonId.of(row.getString("person")))
                .profile(role == Role.MENTOR ? mentor(id, answers) : mentee(id, answers))
                .stamp(row.getObject("stamp", LocalDateTime.class))
                .firstStamp(row.getObject("first_stamp", LocalDateTime.class))
                .channel(answers.coded(Question.CHANNEL, Codes.CHANNELS))
                .build();
        return new Versioned<>(application, row.getLong("version"));
    }

    private Profile mentor(long id, Answers answers) throws SQLException {
        return Mentor.builder()
                .traits(traits(id, answers))
                .hoursPerWeek(answers.pair(
                        Question.HOURS_PER_WEEK, "hours_from_minutes", "hours_to_minutes", HoursPerWeek::ofMinutes))
                .themesOffered(answers.rows(Question.THEMES, rows.themes(id)))
                .putAllSkills(answers.ratings(RatingColumns.SKILLS))
                .livedExperience(answers.text(Question.LIVED_EXPERIENCE))
                .convictions(answers.coded(Question.CONVICTIONS, Codes.CONVICTIONS))
                .allSessions(answers.yesOrNo(Question.ALL_SESSIONS))
                .capacity(answers.number(Question.CAPACITY))
                .build();
    }

    private Profile mentee(long id, Answers answers) throws SQLException {
        return Mentee.builder()
                .traits(traits(id, answers))
                .permit(Permit.of(
                        answers.coded(Question.PERMIT_KIND, Codes.PERMIT_KINDS),
                        answers.day(Question.PERMIT_VALID_UNTIL)))
                .themesNeeded(answers.rows(Question.THEMES, rows.themes(id)))
                .mostImportantTheme(answers.coded(Question.MOST_IMPORTANT_THEME, Codes.THEMES))
                .expectations(answers.text(Question.EXPECTATIONS))
                .build();
    }

    private Traits traits(long id, Answers answers) throws SQLException {
        return Traits.builder()
                .birthDate(answers.day(Question.BIRTH_DATE))
                .gender(answers.coded(Question.GENDER, Codes.GENDERS))
                .citizenship(answers.string(Question.CITIZENSHIP).map(CountryCode::of))
                .background(answers.string(Question.BACKGROUND).map(Background::of))
                .backgroundConsent(answers.yesOrNo(Question.BACKGROUND_CONSENT))
                .residence(residence(answers))
                .arrival(answers.day(Question.ARRIVAL))
                .languages(answers.rows(Question.LANGUAGES, rows.languages(id)))
                .hostLanguageLevel(answers.coded(Question.HOST_LANGUAGE_LEVEL, Codes.CEFR_LEVELS))
                .occupation(answers.coded(Question.OCCUPATION, Codes.OCCUPATIONS))
                .housing(answers.coded(Question.HOUSING, Codes.HOUSINGS))
                .availability(answers.answer(Question.AVAILABILITY, rows.availability(id)))
                .meetingForm(answers.coded(Question.MEETING_FORM, Codes.MEETING_FORMS))
                .putAllTemperament(answers.ratings(RatingColumns.TEMPERAMENT))
                .motivation(answers.text(Question.MOTIVATION))
                .genderWish(answers.wish(Question.GENDER_WISH, "gender_wish_must", Codes::gender))
                .ageWish(answers.wish(Question.AGE_WISH, "age_wish_must", AgeBand::parse))
                .twelveMonths(answers.yesOrNo(Question.TWELVE_MONTHS))
                .guardianConsent(answers.yesOrNo(Question.GUARDIAN_CONSENT))
                .build();
    }

    private static Residence residence(Answers answers) throws SQLException {
        return Residence.builder()
                .place(answers.column("place"))
                .postcode(answers.column("postcode"))
                .coordinates(answers.pair("latitude_micro", "longitude_micro", Coordinates::ofMicroDegrees))
                .build();
    }
}
