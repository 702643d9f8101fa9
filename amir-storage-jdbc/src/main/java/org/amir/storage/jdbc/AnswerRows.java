package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
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
import org.amir.core.programme.LanguageCode;

/** What applications in one role have in tables of their own, by application. */
final class AnswerRows {
    private final Map<Long, Set<LanguageCode>> languages = new HashMap<>();
    private final Map<String, LanguageCode> languageCodes = new HashMap<>();
    private final Map<Long, Set<Theme>> themes = new HashMap<>();
    private final Map<Long, Map<TemperamentScale, Integer>> temperament = new HashMap<>();
    private final Map<Long, Availability> availability = new HashMap<>();
    private final Map<Long, Map<Skill, Integer>> skills = new HashMap<>();
    private final Map<Long, Set<Question>> declined = new HashMap<>();

    void addLanguage(long application, String code) {
        languages
                .computeIfAbsent(application, id -> new TreeSet<>())
                .add(languageCodes.computeIfAbsent(code, LanguageCode::of));
    }

    void addTheme(long application, String code) {
        themes.computeIfAbsent(application, id -> EnumSet.noneOf(Theme.class)).add(Codes.parse(Codes.THEMES, code));
    }

    void addTemperament(long application, String scale, int place) {
        temperament
                .computeIfAbsent(application, id -> new EnumMap<>(TemperamentScale.class))
                .put(Codes.parse(Codes.SCALES, scale), place);
    }

    void addAvailability(long application, Availability answered) {
        availability.put(application, answered);
    }

    void addSkill(long application, String skill, int rating) {
        skills.computeIfAbsent(application, id -> new EnumMap<>(Skill.class))
                .put(Codes.parse(Codes.SKILLS, skill), rating);
    }

    void addDeclined(long application, String question) {
        declined.computeIfAbsent(application, id -> EnumSet.noneOf(Question.class))
                .add(Codes.parse(Question.BY_CODE, question));
    }

    ImmutableSortedSet<LanguageCode> languages(long application) {
        return ImmutableSortedSet.copyOf(languages.getOrDefault(application, ImmutableSet.of()));
    }

    ImmutableSet<Theme> themes(long application) {
        return ImmutableSet.copyOf(themes.getOrDefault(application, ImmutableSet.of()));
    }

    ImmutableMap<TemperamentScale, Integer> temperament(long application) {
        return Maps.immutableEnumMap(temperament.getOrDefault(application, ImmutableMap.of()));
    }

    Optional<Availability> availability(long application) {
        return Optional.ofNullable(availability.get(application));
    }

    ImmutableMap<Skill, Integer> skills(long application) {
        return Maps.immutableEnumMap(skills.getOrDefault(application, ImmutableMap.of()));
    }

    Set<Question> declined(long application) {
        return declined.getOrDefault(application, ImmutableSet.of());
    }
}
