package org.amir.core.table;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Housing;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Occupation;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.participant.Traits;
import org.amir.core.participant.WeeklySlot;
import org.amir.core.participant.Wish;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;

/** {@link Application}: a person's latest answers in a role, without who the person is. */
final class ApplicationTable extends RecordTable<Application> {
    private static final Scalar<ImmutableSortedSet<LanguageCode>> LANGUAGES =
            Scalar.sortedCodes(LanguageCode::of, LanguageCode::value);
    private static final ImmutableMap<String, WeeklySlot> SLOTS = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time)))
            .collect(toImmutableMap(ApplicationTable::code, slot -> slot));

    private final Answers<Application> answers = new Answers<>(this);

    private final Field<Application, PersonId> person = key("person", Scalar.PERSON, "Who.", Application::person);
    private final Field<Application, Role> role = key("role", Scalar.code(Role.class), "As what.", Application::role);
    private final Field<Application, LocalDateTime> stamp = one(
            "stamp",
            Scalar.STAMP,
            "When these answers were given: wall-clock time of the form's country.",
            Application::stamp);
    private final Field<Application, LocalDateTime> firstStamp = one(
            "first_stamp",
            Scalar.STAMP,
            "When the person first answered the form in this role.",
            Application::firstStamp);
    private final Field<Application, Optional<Channel>> channel = answers.one(
            "channel", Scalar.code(Channel.class), "How the person heard of the programme (R5).", Application::channel);
    private final Field<Application, Optional<LocalDate>> birthDate =
            trait("birth_date", Scalar.DAY, "Day of birth.", Traits::birthDate);
    private final Field<Application, Optional<Gender>> gender =
            trait("gender", Scalar.code(Gender.class), "Gender as stated.", Traits::gender);
    private final Field<Application, Optional<CountryCode>> citizenship = trait(
            "citizenship", Scalar.COUNTRY, "Country of citizenship: two letters of ISO 3166-1.", Traits::citizenship);
    private final Field<Application, Optional<Background>> background = trait(
            "background",
            Scalar.ANY_CODE.as(Background::of, Background::code),
            "Ethnic or cultural background (M1), held only with the consent beside it.",
            Traits::background);
    private final Field<Application, Optional<Boolean>> backgroundConsent = trait(
            "background_consent",
            Scalar.FLAG,
            "Whether the background may be used in matching (M1).",
            Traits::backgroundConsent);
    private final Field<Application, Residence> residence = one(
            "",
            new ResidenceColumns(),
            "Where the person lives (M6)",
            each -> traits(each).residence());
    private final Field<Application, Optional<LocalDate>> arrival =
            trait("arrival", Scalar.DAY, "Day of arrival in the host country.", Traits::arrival);
    private final Field<Application, Optional<ImmutableSortedSet<LanguageCode>>> languages =
            trait("languages", LANGUAGES, "Languages spoken fluently (R2): BCP 47 tags.", Traits::languages);
    private final Field<Application, Optional<CefrLevel>> hostLanguageLevel = trait(
            "host_language_level",
            Scalar.code(CefrLevel.class),
            "Level in the host language (R1): A1 to C2.",
            Traits::hostLanguageLevel);
    private final Field<Application, Optional<Occupation>> occupation =
            trait("occupation", Scalar.code(Occupation.class), "Work or study at present.", Traits::occupation);
    private final Field<Application, Optional<Housing>> housing =
            trait("housing", Scalar.code(Housing.class), "Housing at present.", Traits::housing);
    private final Field<Application, Optional<ImmutableList<String>>> availability = trait(
            "availability",
            Scalar.anyCodesOf(SLOTS.keySet()),
            "When the person can meet each week (M4).",
            traits -> traits.availability().map(ApplicationTable::codes));
    private final Field<Application, Optional<MeetingForm>> meetingForm = trait(
            "meeting_form", Scalar.code(MeetingForm.class), "In person, online or either (I2).", Traits::meetingForm);
    private final Ratings<TemperamentScale> temperament = new Ratings<>(
            TemperamentScale.values(),
            "temperament_",
            "From 1 to 5 on the scale %s (M7).",
            each -> traits(each).temperament());
    private final Field<Application, Optional<FreeText>> motivation =
            trait("motivation", Scalar.TEXT, "Why the person wants to take part (R7).", Traits::motivation);
    private final Field<Application, Optional<Wish<Gender>>> genderWish = answers.one(
            "gender_wish",
            new WishColumns<>(Scalar.code(Gender.class)),
            "The wish on the other's gender (M2)",
            each -> traits(each).genderWish());
    private final Field<Application, Optional<Wish<AgeBand>>> ageWish = answers.one(
            "age_wish",
            new WishColumns<>(Scalar.ANY_CODE.as(AgeBand::parse, AgeBand::code)),
            "The wish on the other's age (M2)",
            each -> traits(each).ageWish());
    private final Field<Application, Optional<Boolean>> twelveMonths = trait(
            "twelve_months",
            Scalar.FLAG,
            "Whether the person can take part for twelve months (R3, R5).",
            Traits::twelveMonths);
    private final Field<Application, Optional<Boolean>> guardianConsent = trait(
            "guardian_consent", Scalar.FLAG, "Whether a guardian's consent is recorded.", Traits::guardianConsent);
    private final Field<Application, Optional<ImmutableSet<Theme>>> themes = answers.one(
            "themes",
            Scalar.someCodes(Theme.class),
            "The areas in which a mentor can help or a mentee wants support (M3).",
            each -> each.profile() instanceof Mentor mentor
                    ? mentor.themesOffered()
                    : ((Mentee) each.profile()).themesNeeded());
    private final Field<Application, Optional<HoursPerWeek>> hours = answers.one(
            "hours_per_week",
            new HoursColumns(),
            "The time that a mentor can give each week",
            ofMentor(Mentor::hoursPerWeek));
    private final Ratings<Skill> skills = new Ratings<>(
            Skill.values(),
            "skill_",
            "A mentor's own rating of %s, from 1 to 5 (M8).",
            each -> each.profile() instanceof Mentor mentor ? mentor.skills() : ImmutableMap.of());
    private final Field<Application, Optional<FreeText>> livedExperience = answers.one(
            "lived_experience",
            Scalar.TEXT,
            "An experience of the mentor's own that may help others (R6).",
            ofMentor(Mentor::livedExperience));
    private final Field<Application, Optional<Convictions>> convictions = answers.one(
            "convictions",
            Scalar.code(Convictions.class),
            "What a mentor declares on convictions (R1); never more than this code.",
            ofMentor(Mentor::convictions));
    private final Field<Application, Optional<Boolean>> allSessions = answers.one(
            "all_sessions",
            Scalar.FLAG,
            "Whether a mentor can attend all training sessions (T1).",
            ofMentor(Mentor::allSessions));
    private final Field<Application, Optional<Integer>> capacity = answers.one(
            "capacity", Scalar.INTEGER, "How many mentees a mentor can support at a time.", ofMentor(Mentor::capacity));
    private final Field<Application, Optional<PermitKind>> permitKind = answers.one(
            "permit_kind",
            Scalar.code(PermitKind.class),
            "A mentee's residence permit as declared (R8).",
            ofMentee(mentee -> mentee.permit().kind()));
    private final Field<Application, Optional<LocalDate>> permitValidUntil = answers.one(
            "permit_valid_until",
            Scalar.DAY,
            "The last day on which the permit holds.",
            ofMentee(mentee -> mentee.permit().validUntil()));
    private final Field<Application, Optional<Theme>> mostImportantTheme = answers.one(
            "most_important_theme",
            Scalar.code(Theme.class),
            "The area that is most important to a mentee now (M3).",
            ofMentee(Mentee::mostImportantTheme));
    private final Field<Application, Optional<FreeText>> expectations =
            answers.one("expectations", Scalar.TEXT, "What a mentee hopes for (M3).", ofMentee(Mentee::expectations));

    ApplicationTable() {
        super("application", "What a person applied with in one role: the latest answers, and the time of the first.");
        answers.addDeclined();
    }

    private <T> Field<Application, Optional<T>> trait(
            String name, Scalar<T> scalar, String meaning, Function<Traits, Answer<T>> answer) {
        return answers.one(name, scalar, meaning, each -> answer.apply(traits(each)));
    }

    private static Traits traits(Application application) {
        return application.profile().traits();
    }

    private static <T> Function<Application, Answer<T>> ofMentor(Function<Mentor, Answer<T>> answer) {
        return each -> each.profile() instanceof Mentor mentor ? answer.apply(mentor) : Answer.notAnswered();
    }

    private static <T> Function<Application, Answer<T>> ofMentee(Function<Mentee, Answer<T>> answer) {
        return each -> each.profile() instanceof Mentee mentee ? answer.apply(mentee) : Answer.notAnswered();
    }

    private static String code(WeeklySlot slot) {
        return slot.day().name().toLowerCase(Locale.ROOT) + "_" + slot.time().code();
    }

    private static ImmutableList<String> codes(Availability availability) {
        return availability.slots().stream().map(ApplicationTable::code).collect(ImmutableList.toImmutableList());
    }

    private static Availability availability(ImmutableList<String> codes) {
        return Availability.of(codes.stream()
                .flatMap(code -> Stream.ofNullable(SLOTS.get(code)))
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Application read(Row row) {
        return Application.builder()
                .person(person.of(row))
                .profile(role.of(row) == Role.MENTOR ? mentor(row) : mentee(row))
                .stamp(stamp.of(row))
                .firstStamp(firstStamp.of(row))
                .channel(answers.of(row, channel))
                .build();
    }

    private Profile mentor(Row row) {
        return Mentor.builder()
                .traits(traits(row))
                .hoursPerWeek(answers.of(row, hours))
                .themesOffered(answers.of(row, themes))
                .putAllSkills(skills.of(row))
                .livedExperience(answers.of(row, livedExperience))
                .convictions(answers.of(row, convictions))
                .allSessions(answers.of(row, allSessions))
                .capacity(answers.of(row, capacity))
                .build();
    }

    private Profile mentee(Row row) {
        return Mentee.builder()
                .traits(traits(row))
                .permit(Permit.of(answers.of(row, permitKind), answers.of(row, permitValidUntil)))
                .themesNeeded(answers.of(row, themes))
                .mostImportantTheme(answers.of(row, mostImportantTheme))
                .expectations(answers.of(row, expectations))
                .build();
    }

    private Traits traits(Row row) {
        return Traits.builder()
                .birthDate(answers.of(row, birthDate))
                .gender(answers.of(row, gender))
                .citizenship(answers.of(row, citizenship))
                .background(answers.of(row, background))
                .backgroundConsent(answers.of(row, backgroundConsent))
                .residence(residence.of(row))
                .arrival(answers.of(row, arrival))
                .languages(answers.of(row, languages))
                .hostLanguageLevel(answers.of(row, hostLanguageLevel))
                .occupation(answers.of(row, occupation))
                .housing(answers.of(row, housing))
                .availability(answers.of(row, availability).map(ApplicationTable::availability))
                .meetingForm(answers.of(row, meetingForm))
                .putAllTemperament(temperament.of(row))
                .motivation(answers.of(row, motivation))
                .genderWish(answers.of(row, genderWish))
                .ageWish(answers.of(row, ageWish))
                .twelveMonths(answers.of(row, twelveMonths))
                .guardianConsent(answers.of(row, guardianConsent))
                .build();
    }

    /** A column for each of a list: from 1 to 5, or blank if it was not rated. */
    private final class Ratings<E extends Enum<E> & Coded> {
        private final ImmutableMap<E, Field<Application, Optional<Integer>>> fields;

        Ratings(E[] rated, String prefix, String meaning, Function<Application, ? extends Map<E, Integer>> ratings) {
            fields = Arrays.stream(rated)
                    .collect(toImmutableMap(
                            each -> each,
                            each -> maybe(
                                    prefix + each.code().replace('-', '_'),
                                    Scalar.INTEGER,
                                    meaning.replace("%s", each.code()),
                                    application -> Optional.ofNullable(
                                            ratings.apply(application).get(each)))));
        }

        ImmutableMap<E, Integer> of(Row row) {
            ImmutableMap.Builder<E, Integer> found = ImmutableMap.builder();
            fields.forEach((each, field) -> field.of(row).ifPresent(rating -> found.put(each, rating)));
            return found.buildOrThrow();
        }
    }

    private static final class ResidenceColumns extends Columns<Residence> {
        private final Field<Residence, Optional<String>> place =
                maybe("place", Scalar.NAME, "the place, never a street.", Residence::place);
        private final Field<Residence, Optional<String>> postcode =
                maybe("postcode", Scalar.NAME, "the postcode without blanks.", Residence::postcode);
        private final Field<Residence, Optional<Coordinates>> coordinates =
                maybe("", new CoordinateColumns(), "where the place lies", Residence::coordinates);

        @Override
        public Residence read(Row row) {
            return Residence.builder()
                    .place(place.of(row))
                    .postcode(postcode.of(row))
                    .coordinates(coordinates.of(row))
                    .build();
        }
    }

    private static final class CoordinateColumns extends Columns<Coordinates> {
        private final Field<Coordinates, Integer> latitude =
                one("latitude_micro", Scalar.INTEGER, "millionths of a degree north.", Coordinates::latitudeMicro);
        private final Field<Coordinates, Integer> longitude =
                one("longitude_micro", Scalar.INTEGER, "millionths of a degree east.", Coordinates::longitudeMicro);

        @Override
        public Coordinates read(Row row) {
            return Coordinates.ofMicroDegrees(latitude.of(row), longitude.of(row));
        }
    }

    private static final class HoursColumns extends Columns<HoursPerWeek> {
        private final Field<HoursPerWeek, Integer> from =
                one("from_minutes", Scalar.INTEGER, "minutes at least.", HoursPerWeek::fromMinutes);
        private final Field<HoursPerWeek, Integer> to =
                one("to_minutes", Scalar.INTEGER, "minutes at most.", HoursPerWeek::toMinutes);

        @Override
        public HoursPerWeek read(Row row) {
            return HoursPerWeek.ofMinutes(from.of(row), to.of(row));
        }
    }

    private static final class WishColumns<T> extends Columns<Wish<T>> {
        private final Field<Wish<T>, Optional<T>> wanted;
        private final Field<Wish<T>, Boolean> isMust =
                one("is_must", Scalar.FLAG, "whether it is a must; there also with no preference.", Wish::isMust);

        WishColumns(Scalar<T> scalar) {
            wanted = maybe("wanted", scalar, "what is wanted; blank for no preference.", Wish::wanted);
        }

        @Override
        public Wish<T> read(Row row) {
            Optional<T> wish = wanted.of(row);
            return wish.isEmpty()
                    ? Wish.noPreference()
                    : isMust.of(row) ? Wish.must(wish.get()) : Wish.prefer(wish.get());
        }
    }
}
