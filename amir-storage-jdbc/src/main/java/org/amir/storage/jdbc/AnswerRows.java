package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Theme;
import org.amir.core.programme.LanguageCode;

/** What applications in one role have in tables of their own, by application. */
final class AnswerRows {
    private final Map<Long, Set<LanguageCode>> languages = new HashMap<>();
    private final Map<String, LanguageCode> languageCodes = new HashMap<>();
    private final Map<Long, ImmutableSet<Theme>> themes = new HashMap<>();
    private final Map<Long, Availability> availability = new HashMap<>();
    private final Map<Long, Set<Question>> declined = new HashMap<>();

    void addLanguage(long application, String code) {
        languages
                .computeIfAbsent(application, id -> new TreeSet<>())
                .add(languageCodes.computeIfAbsent(code, LanguageCode::of));
    }

    void addThemes(long application, ImmutableSet<Theme> named) {
        themes.put(application, named);
    }

    void addAvailability(long application, Availability answered) {
        availability.put(application, answered);
    }

    void addDeclined(long application, String question) {
        declined.computeIfAbsent(application, id -> EnumSet.noneOf(Question.class))
                .add(Codes.parse(Question.BY_CODE, question));
    }

    ImmutableSortedSet<LanguageCode> languages(long application) {
        return ImmutableSortedSet.copyOf(languages.getOrDefault(application, ImmutableSet.of()));
    }

    ImmutableSet<Theme> themes(long application) {
        return themes.getOrDefault(application, ImmutableSet.of());
    }

    Optional<Availability> availability(long application) {
        return Optional.ofNullable(availability.get(application));
    }

    Set<Question> declined(long application) {
        return declined.getOrDefault(application, ImmutableSet.of());
    }
}
