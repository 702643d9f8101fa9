package org.amir.storage.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Background;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Application;

/** All answers of an application by question; those that take one column as the database holds them. */
final class AnswerSheet {
    private final Map<Question, Answer<?>> answers = new EnumMap<>(Question.class);

    private AnswerSheet() {}

    static AnswerSheet of(Application application) {
        AnswerSheet sheet = new AnswerSheet();
        sheet.put(Question.CHANNEL, application.channel().map(Coded::code));
        sheet.put(application.profile().traits());
        if (application.profile() instanceof Mentor mentor) {
            sheet.put(mentor);
        }
        if (application.profile() instanceof Mentee mentee) {
            sheet.put(mentee);
        }
        return sheet;
    }

    /** What goes into the question's column: null unless an answer was given. */
    Plain column(Question question) {
        return Plain.of(answers.getOrDefault(question, Answer.notAnswered()));
    }

    /** What was written in answer to a question. */
    Optional<String> text(Question question) {
        return answers.getOrDefault(question, Answer.notAnswered()).value().map(String.class::cast);
    }

    List<Question> declined() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().isDeclined())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void put(Traits traits) {
        put(Question.BIRTH_DATE, traits.birthDate());
        put(Question.GENDER, traits.gender().map(Coded::code));
        put(Question.CITIZENSHIP, traits.citizenship().map(CountryCode::value));
        put(Question.BACKGROUND, traits.background().map(Background::code));
        put(Question.BACKGROUND_CONSENT, traits.backgroundConsent());
        put(Question.ARRIVAL, traits.arrival());
        put(Question.LANGUAGES, traits.languages());
        put(Question.HOST_LANGUAGE_LEVEL, traits.hostLanguageLevel().map(Coded::code));
        put(Question.OCCUPATION, traits.occupation().map(Coded::code));
        put(Question.HOUSING, traits.housing().map(Coded::code));
        put(Question.AVAILABILITY, traits.availability());
        put(Question.MEETING_FORM, traits.meetingForm().map(Coded::code));
        put(Question.MOTIVATION, traits.motivation().map(FreeText::value));
        put(Question.GENDER_WISH, traits.genderWish());
        put(Question.AGE_WISH, traits.ageWish());
        put(Question.TWELVE_MONTHS, traits.twelveMonths());
        put(Question.GUARDIAN_CONSENT, traits.guardianConsent());
    }

    private void put(Mentor mentor) {
        put(Question.HOURS_PER_WEEK, mentor.hoursPerWeek());
        put(Question.THEMES, mentor.themesOffered());
        put(Question.LIVED_EXPERIENCE, mentor.livedExperience().map(FreeText::value));
        put(Question.CONVICTIONS, mentor.convictions().map(Coded::code));
        put(Question.ALL_SESSIONS, mentor.allSessions());
        put(Question.CAPACITY, mentor.capacity());
    }

    private void put(Mentee mentee) {
        put(Question.PERMIT_KIND, mentee.permit().kind().map(Coded::code));
        put(Question.PERMIT_VALID_UNTIL, mentee.permit().validUntil());
        put(Question.THEMES, mentee.themesNeeded());
        put(Question.MOST_IMPORTANT_THEME, mentee.mostImportantTheme().map(Coded::code));
        put(Question.EXPECTATIONS, mentee.expectations().map(FreeText::value));
    }

    private void put(Question question, Answer<?> answer) {
        answers.put(question, answer);
    }
}
