package org.amir.core.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amir.core.form.FormMapping;
import org.amir.core.form.Gazetteer;
import org.amir.core.form.Question;
import org.amir.core.form.Wording;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Housing;
import org.amir.core.participant.Identity;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Occupation;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
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
import org.amir.core.recruitment.Channel;

/** Reads the cells of one row as a submission. */
final class RowReader {
    private static final ImmutableMap<String, Gender> GENDERS = Coded.byCode(Gender.class);
    private static final ImmutableMap<String, Theme> THEMES = Coded.byCode(Theme.class);
    private static final ImmutableMap<String, TimeOfDay> TIMES = Coded.byCode(TimeOfDay.class);
    private static final ImmutableMap<String, CefrLevel> LEVELS = Coded.byCode(CefrLevel.class);
    private static final ImmutableMap<String, Occupation> OCCUPATIONS = Coded.byCode(Occupation.class);
    private static final ImmutableMap<String, Housing> HOUSINGS = Coded.byCode(Housing.class);
    private static final ImmutableMap<String, MeetingForm> MEETING_FORMS = Coded.byCode(MeetingForm.class);
    private static final ImmutableMap<String, PermitKind> PERMITS = Coded.byCode(PermitKind.class);
    private static final ImmutableMap<String, Convictions> CONVICTIONS = Coded.byCode(Convictions.class);
    private static final ImmutableMap<String, Channel> CHANNELS = Coded.byCode(Channel.class);
    private static final ImmutableMap<DayOfWeek, Optional<String>> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(ImmutableMap.toImmutableMap(
                    day -> day, day -> Optional.of(day.name().toLowerCase(Locale.ROOT))));
    private static final Optional<String> WISH_GENDER = Optional.of("gender");
    private static final Optional<String> WISH_AGE = Optional.of("age");
    private static final String NONE = "none";
    private static final String MUST = "must:";
    private static final int LOWEST_RATING = 1;
    private static final int HIGHEST_RATING = 5;
    private static final int MOST_MENTEES = 100;

    private final FormMapping mapping;
    private final Gazetteer gazetteer;
    private final Cells cells;

    RowReader(FormMapping mapping, Cells cells) {
        this.mapping = mapping;
        this.gazetteer = Gazetteer.of(mapping.country());
        this.cells = cells;
    }

    /** Reads the row that the cells stand at; empty if it has any problem, which the cells then hold. */
    Optional<Submission> read(Row row) {
        Answer<Boolean> consent = cells.yesNo(Question.PROGRAMME_CONSENT);
        Optional<LocalDateTime> stamp = cells.stamp();
        Submission.Builder submission =
                Submission.builder().row(row).identity(identity(consent)).programmeConsent(consent);
        if (consent.is(true)) {
            Set<Withheld> withheld = EnumSet.noneOf(Withheld.class);
            submission.profile(profile(traits(stamp, withheld))).channel(cells.one(Question.CHANNEL, CHANNELS));
            if (cells.text(Question.NETWORK_CONTACT).isPresent()) {
                withheld.add(Withheld.NETWORK_CONTACT);
            }
            submission.addAllWithheld(withheld);
        } else {
            Traits born =
                    Traits.builder().birthDate(cells.birthDateIfReadable(stamp)).build();
            submission.profile(
                    mapping.form() == Role.MENTOR
                            ? Mentor.builder().traits(born).build()
                            : Mentee.builder().traits(born).build());
        }
        return cells.problems().isEmpty()
                ? stamp.map(answered -> submission.stamp(answered).build())
                : Optional.empty();
    }

    /** Without consent nothing is kept, so that a text that is too long is no problem; it tells nobody whom a store has. */
    private Identity identity(Answer<Boolean> consent) {
        Function<Question, Optional<String>> text = consent.is(true) ? cells::kept : cells::keptIfShort;
        return Identity.builder()
                .name(text.apply(Question.NAME))
                .email(text.apply(Question.EMAIL))
                .phone(text.apply(Question.PHONE))
                .build();
    }

    private Traits traits(Optional<LocalDateTime> stamp, Set<Withheld> withheld) {
        Answer<Boolean> backgroundConsent = cells.yesNo(Question.BACKGROUND_CONSENT);
        return Traits.builder()
                .birthDate(cells.birthDate(stamp))
                .gender(cells.one(Question.GENDER, GENDERS))
                .citizenship(cells.one(Question.CITIZENSHIP, Optional.empty(), CountryCode::of))
                .background(background(backgroundConsent, withheld))
                .backgroundConsent(backgroundConsent)
                .residence(residence())
                .arrival(cells.date(Question.ARRIVAL))
                .languages(cells.several(Question.LANGUAGES, Optional.empty())
                        .map(codes -> codes.stream()
                                .map(LanguageCode::of)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(LanguageCode::compareTo))))
                .hostLanguageLevel(cells.one(Question.HOST_LANGUAGE_LEVEL, LEVELS))
                .occupation(cells.one(Question.OCCUPATION, OCCUPATIONS))
                .housing(cells.one(Question.HOUSING, HOUSINGS))
                .availability(availability())
                .meetingForm(cells.one(Question.MEETING_FORM, MEETING_FORMS))
                .putAllTemperament(ratings(Question.TEMPERAMENT, TemperamentScale.values()))
                .motivation(cells.freeText(Question.MOTIVATION))
                .genderWish(cells.one(Question.WISH, WISH_GENDER, code -> wish(code, RowReader::gender)))
                .ageWish(cells.one(Question.WISH, WISH_AGE, code -> wish(code, AgeBand::parse)))
                .twelveMonths(cells.yesNo(Question.TWELVE_MONTHS))
                .guardianConsent(cells.yesNo(Question.GUARDIAN_CONSENT))
                .build();
    }

    private Profile profile(Traits traits) {
        if (mapping.form() == Role.MENTOR) {
            return Mentor.builder()
                    .traits(traits)
                    .hoursPerWeek(cells.hours(Question.HOURS))
                    .themesOffered(themes(Question.THEMES_OFFERED))
                    .putAllSkills(ratings(Question.SKILL, Skill.values()))
                    .livedExperience(cells.freeText(Question.LIVED_EXPERIENCE))
                    .convictions(cells.one(Question.CONVICTIONS, CONVICTIONS))
                    .allSessions(cells.yesNo(Question.ALL_SESSIONS))
                    .capacity(cells.number(Question.CAPACITY, Optional.empty(), 0, MOST_MENTEES))
                    .build();
        }
        return Mentee.builder()
                .traits(traits)
                .permit(Permit.of(cells.one(Question.PERMIT, PERMITS), cells.date(Question.PERMIT_VALID_UNTIL)))
                .themesNeeded(themes(Question.THEMES_NEEDED))
                .mostImportantTheme(cells.one(Question.MOST_IMPORTANT_THEME, THEMES))
                .expectations(cells.freeText(Question.EXPECTATIONS))
                .build();
    }

    private Answer<Background> background(Answer<Boolean> consent, Set<Withheld> withheld) {
        if (cells.text(Question.BACKGROUND).isEmpty()) {
            return Answer.notAnswered();
        }
        Optional<Answer<String>> known = cells.oneIfKnown(Question.BACKGROUND);
        if (known.filter(Answer::isDeclined).isPresent()) {
            return Answer.declined();
        }
        if (!consent.is(true)) {
            withheld.add(Withheld.BACKGROUND_WITHOUT_CONSENT);
            return Answer.notAnswered();
        }
        if (known.isEmpty()) {
            withheld.add(Withheld.BACKGROUND_UNKNOWN);
            return Answer.notAnswered();
        }
        return known.get().map(Background::of);
    }

    private Residence residence() {
        Residence.Builder residence = Residence.builder()
                .postcode(cells.kept(Question.POSTCODE)
                        .map(code -> Wording.collapse(code).replace(" ", "")));
        cells.kept(Question.PLACE).ifPresent(answered -> {
            Optional<Gazetteer.Place> place = gazetteer.find(answered);
            residence.place(place.map(Gazetteer.Place::name).orElse(answered));
            residence.coordinates(place.map(Gazetteer.Place::coordinates));
        });
        return residence.build();
    }

    private Answer<Availability> availability() {
        ImmutableSet.Builder<WeeklySlot> slots = ImmutableSet.builder();
        DAYS.forEach((day, row) -> cells.several(Question.AVAILABILITY, row)
                .value()
                .ifPresent(codes -> codes.stream()
                        .filter(TIMES::containsKey)
                        .forEach(code -> slots.add(new WeeklySlot(day, Coded.parse(TimeOfDay.class, code))))));
        ImmutableSet<WeeklySlot> week = slots.build();
        return week.isEmpty() ? Answer.notAnswered() : Answer.of(Availability.of(week));
    }

    private Answer<ImmutableSet<Theme>> themes(Question question) {
        return cells.several(question, Optional.empty())
                .map(codes -> codes.stream()
                        .map(code -> Coded.parse(Theme.class, code))
                        .collect(Sets.toImmutableEnumSet()));
    }

    private <E extends Enum<E> & Coded> ImmutableMap<E, Integer> ratings(Question question, E[] rows) {
        ImmutableMap.Builder<E, Integer> ratings = ImmutableMap.builder();
        for (E row : rows) {
            cells.number(question, Optional.of(row.code()), LOWEST_RATING, HIGHEST_RATING)
                    .value()
                    .ifPresent(rating -> ratings.put(row, rating));
        }
        return ratings.buildOrThrow();
    }

    private static Gender gender(String code) {
        return Coded.parse(Gender.class, code);
    }

    private static <T> Wish<T> wish(String code, Function<String, T> wanted) {
        if (code.equals(NONE)) {
            return Wish.noPreference();
        }
        return code.startsWith(MUST)
                ? Wish.must(wanted.apply(code.substring(MUST.length())))
                : Wish.prefer(wanted.apply(code));
    }
}
