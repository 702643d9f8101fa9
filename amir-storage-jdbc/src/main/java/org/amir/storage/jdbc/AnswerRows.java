package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.WeeklySlot;
import org.amir.core.programme.LanguageCode;

/** What applications in one role have in tables of their own, by person. */
final class AnswerRows {
    private final Map<String, Set<LanguageCode>> languages = new HashMap<>();
    private final Map<String, LanguageCode> languageCodes = new HashMap<>();
    private final Map<String, Set<Theme>> themes = new HashMap<>();
    private final Map<String, Map<TemperamentScale, Integer>> temperament = new HashMap<>();
    private final Map<String, Set<WeeklySlot>> slots = new HashMap<>();
    private final Map<String, Map<Skill, Integer>> skills = new HashMap<>();
    private final Map<String, Set<Question>> declined = new HashMap<>();

    void addLanguage(String person, String code) {
        languages
                .computeIfAbsent(person, id -> new TreeSet<>())
                .add(languageCodes.computeIfAbsent(code, LanguageCode::of));
    }

    void addTheme(String person, String code) {
        themes.computeIfAbsent(person, id -> EnumSet.noneOf(Theme.class)).add(Codes.parse(Codes.THEMES, code));
    }

    void addTemperament(String person, String scale, int place) {
        temperament
                .computeIfAbsent(person, id -> new EnumMap<>(TemperamentScale.class))
                .put(Codes.parse(Codes.SCALES, scale), place);
    }

    void addSlot(String person, String weekday, String timeOfDay) {
        slots.computeIfAbsent(person, id -> Sets.newHashSet())
                .add(new WeeklySlot(Codes.parse(Codes.WEEKDAYS, weekday), Codes.parse(Codes.TIMES_OF_DAY, timeOfDay)));
    }

    void addSkill(String person, String skill, int rating) {
        skills.computeIfAbsent(person, id -> new EnumMap<>(Skill.class)).put(Codes.parse(Codes.SKILLS, skill), rating);
    }

    void addDeclined(String person, String question) {
        declined.computeIfAbsent(person, id -> EnumSet.noneOf(Question.class))
                .add(Codes.parse(Question.BY_CODE, question));
    }

    ImmutableSortedSet<LanguageCode> languages(String person) {
        return ImmutableSortedSet.copyOf(languages.getOrDefault(person, ImmutableSet.of()));
    }

    ImmutableSet<Theme> themes(String person) {
        return ImmutableSet.copyOf(themes.getOrDefault(person, ImmutableSet.of()));
    }

    ImmutableMap<TemperamentScale, Integer> temperament(String person) {
        return Maps.immutableEnumMap(temperament.getOrDefault(person, ImmutableMap.of()));
    }

    Optional<Availability> availability(String person) {
        return Optional.ofNullable(slots.get(person)).map(Availability::of);
    }

    ImmutableMap<Skill, Integer> skills(String person) {
        return Maps.immutableEnumMap(skills.getOrDefault(person, ImmutableMap.of()));
    }

    Set<Question> declined(String person) {
        return declined.getOrDefault(person, ImmutableSet.of());
    }
}
