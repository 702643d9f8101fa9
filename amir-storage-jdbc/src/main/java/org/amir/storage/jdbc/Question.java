package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;

/** A question that may be declined, by the column that holds its answer, or by what its own table holds. */
enum Question {
    CHANNEL(Place.APPLICATION),
    BIRTH_DATE(Place.APPLICATION),
    GENDER(Place.APPLICATION),
    CITIZENSHIP(Place.APPLICATION),
    BACKGROUND(Place.APPLICATION),
    BACKGROUND_CONSENT(Place.APPLICATION),
    ARRIVAL(Place.APPLICATION),
    HOST_LANGUAGE_LEVEL(Place.APPLICATION),
    OCCUPATION(Place.APPLICATION),
    HOUSING(Place.APPLICATION),
    MEETING_FORM(Place.APPLICATION),
    MOTIVATION(Place.TEXT),
    TWELVE_MONTHS(Place.APPLICATION),
    GUARDIAN_CONSENT(Place.APPLICATION),
    LIVED_EXPERIENCE(Place.TEXT),
    CONVICTIONS(Place.MENTOR),
    ALL_SESSIONS(Place.MENTOR),
    CAPACITY(Place.MENTOR),
    PERMIT_KIND(Place.MENTEE),
    PERMIT_VALID_UNTIL(Place.MENTEE),
    MOST_IMPORTANT_THEME(Place.MENTEE),
    EXPECTATIONS(Place.TEXT),
    GENDER_WISH(Place.ELSEWHERE),
    AGE_WISH(Place.ELSEWHERE),
    HOURS_PER_WEEK(Place.ELSEWHERE),
    LANGUAGES(Place.ELSEWHERE),
    AVAILABILITY(Place.ELSEWHERE),
    THEMES(Place.ELSEWHERE);

    static final ImmutableMap<String, Question> BY_CODE = Maps.uniqueIndex(Arrays.asList(values()), Question::code);

    /** The table with one column for the answer; text if it is sealed; elsewhere if it takes two columns, or rows of its own. */
    enum Place {
        APPLICATION,
        MENTOR,
        MENTEE,
        TEXT,
        ELSEWHERE
    }

    private final Place place;
    private final String code;

    Question(Place place) {
        this.place = place;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    static ImmutableList<Question> in(Place place) {
        return Arrays.stream(values())
                .filter(question -> question.place == place)
                .collect(ImmutableList.toImmutableList());
    }

    /** How the question is written in the store. */
    String code() {
        return code;
    }
}
