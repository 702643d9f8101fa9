package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.WeeklySlot;
import org.amir.core.participant.Wish;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;

/** The columns of what is known of mentors and mentees: between them, every trait that is stored. */
final class ProfileColumns {
    private static final int MICRO_DIGITS = 6;

    private ProfileColumns() {}

    static ImmutableList<Column<Mentor>> ofMentors() {
        return ImmutableList.<Column<Mentor>>builder()
                .addAll(Column.in(Mentor::traits, ofTraits()))
                .add(Column.of("hours-per-week", mentor -> mentor.hoursPerWeek().map(HoursPerWeek::code)))
                .add(Column.ofCodes("themes-offered", mentor -> inOrder(mentor.themesOffered())))
                .addAll(rated(Skill.values(), "skill-", Mentor::skills))
                .add(Column.ofText("lived-experience", Mentor::livedExperience))
                .add(Column.ofCode("convictions", Mentor::convictions))
                .add(Column.ofYesNo("all-sessions", Mentor::allSessions))
                .add(Column.of("capacity", mentor -> mentor.capacity().map(String::valueOf)))
                .build();
    }

    static ImmutableList<Column<Mentee>> ofMentees() {
        return ImmutableList.<Column<Mentee>>builder()
                .addAll(Column.in(Mentee::traits, ofTraits()))
                .add(Column.ofCode("permit-kind", mentee -> mentee.permit().kind()))
                .add(Column.ofDate(
                        "permit-valid-until", mentee -> mentee.permit().validUntil()))
                .add(Column.ofCodes("themes-needed", mentee -> inOrder(mentee.themesNeeded())))
                .add(Column.ofCode("most-important-theme", Mentee::mostImportantTheme))
                .add(Column.ofText("expectations", Mentee::expectations))
                .build();
    }

    private static ImmutableList<Column<Traits>> ofTraits() {
        return ImmutableList.<Column<Traits>>builder()
                .add(Column.ofDate("birth-date", Traits::birthDate))
                .add(Column.ofCode("gender", Traits::gender))
                .add(Column.of("citizenship", traits -> traits.citizenship().map(CountryCode::value)))
                .add(Column.of("background", traits -> traits.background().map(Background::code)))
                .add(Column.ofYesNo("background-consent", Traits::backgroundConsent))
                .add(ofResidence("place", Residence::place))
                .add(ofResidence("postcode", Residence::postcode))
                .add(ofPoint("latitude", Coordinates::latitudeMicro))
                .add(ofPoint("longitude", Coordinates::longitudeMicro))
                .add(Column.ofDate("arrival", Traits::arrival))
                .add(Column.of("languages", traits -> traits.languages().map(ProfileColumns::joined)))
                .add(Column.ofCode("host-language-level", Traits::hostLanguageLevel))
                .add(Column.ofCode("occupation", Traits::occupation))
                .add(Column.ofCode("housing", Traits::housing))
                .add(Column.of("availability", traits -> traits.availability().map(ProfileColumns::slots)))
                .add(Column.ofCode("meeting-form", Traits::meetingForm))
                .addAll(rated(TemperamentScale.values(), "temperament-", Traits::temperament))
                .add(Column.ofText("motivation", Traits::motivation))
                .add(Column.of("gender-wish", traits -> traits.genderWish().map(wish -> code(wish, Gender::code))))
                .add(Column.of("age-wish", traits -> traits.ageWish().map(wish -> code(wish, AgeBand::code))))
                .add(Column.ofYesNo("twelve-months", Traits::twelveMonths))
                .add(Column.ofYesNo("guardian-consent", Traits::guardianConsent))
                .build();
    }

    /** The text as an answer: a value that is there was given, one that is not was not answered. */
    static Answer<String> answered(Optional<String> text) {
        return text.map(Answer::of).orElse(Answer.notAnswered());
    }

    private static Column<Traits> ofResidence(String header, Function<Residence, Optional<String>> part) {
        return Column.of(header, traits -> answered(part.apply(traits.residence())));
    }

    private static Column<Traits> ofPoint(String header, Function<Coordinates, Integer> micro) {
        return Column.of(
                header,
                traits -> answered(traits.residence()
                        .coordinates()
                        .map(micro)
                        .map(value -> BigDecimal.valueOf(value, MICRO_DIGITS).toPlainString())));
    }

    private static <T, C extends Coded> ImmutableList<Column<T>> rated(
            C[] rated, String prefix, Function<T, ImmutableMap<C, Integer>> ratings) {
        return Arrays.stream(rated)
                .map(each -> Column.<T>of(
                        prefix + each.code(),
                        person -> answered(
                                Optional.ofNullable(ratings.apply(person).get(each))
                                        .map(String::valueOf))))
                .collect(toImmutableList());
    }

    private static Answer<ImmutableSortedSet<Theme>> inOrder(Answer<? extends Iterable<Theme>> themes) {
        return themes.map(ImmutableSortedSet::copyOf);
    }

    private static String joined(ImmutableSortedSet<LanguageCode> languages) {
        return String.join(" ", languages.stream().map(LanguageCode::value).toList());
    }

    private static String slots(Availability availability) {
        Stream<String> slots = availability.slots().stream().map(ProfileColumns::slot);
        return String.join(" ", slots.toList());
    }

    private static String slot(WeeklySlot slot) {
        String day = slot.day().name().substring(0, 3).toLowerCase(Locale.ROOT);
        return day + "-" + slot.time().code();
    }

    private static <W> String code(Wish<W> wish, Function<W, String> code) {
        return wish.wanted()
                .map(code)
                .map(wanted -> wish.isMust() ? "must:" + wanted : wanted)
                .orElse("none");
    }
}
