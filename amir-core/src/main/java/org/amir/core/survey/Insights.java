package org.amir.core.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/**
 * What participants say of the programme, in their own words (E3): quotes of those who allowed it, without their ids and
 * in an order that does not give them away, and what the mentors' reflections brought. What was erased is left out.
 */
@Value.Immutable
public abstract class Insights {
    Insights() {}

    /** What a quote is about. */
    public enum Topic {
        EXPERIENCE,
        EFFECT,
        SUGGESTION
    }

    /**
     * Something that somebody said and allowed to be quoted.
     *
     * @param role whether a mentor or a mentee said it
     * @param topic what it is about
     * @param text what they said
     */
    public record Quote(Role role, Topic topic, FreeText text) {}

    /** What surveys and reflections had brought by a day. Of several answers to a survey the latest counts. */
    public static Insights of(Collection<Survey> surveys, Collection<GroupReflection> reflections, LocalDate day) {
        ImmutableList<Quote> said = quotes(surveys, day, true);
        ImmutableList<GroupReflection> held = reflections.stream()
                .filter(reflection -> reflection.gathering().isHeldBy(day))
                .sorted(Comparator.comparing(GroupReflection::id))
                .collect(toImmutableList());
        return ImmutableInsights.builder()
                .addAllQuotes(said)
                .withheld(quotes(surveys, day, false).size())
                .addAllLessons(held.stream()
                        .flatMap(reflection -> reflection.lessons().stream())
                        .filter(lesson -> !lesson.isErased())
                        .collect(toImmutableList()))
                .addAllIdeas(held.stream()
                        .flatMap(reflection -> reflection.ideas().stream())
                        .filter(idea -> !idea.isErased())
                        .collect(toImmutableList()))
                .build();
    }

    private static ImmutableList<Quote> quotes(Collection<Survey> surveys, LocalDate day, boolean allowed) {
        return surveys.stream()
                .flatMap(survey -> survey.latestAnswerBy(day).stream()
                        .filter(answer -> answer.mayBeQuoted() == allowed)
                        .flatMap(answer -> quotes(survey.role(), answer)))
                .sorted(Comparator.comparing(Quote::topic)
                        .thenComparing(Quote::role)
                        .thenComparing(quote -> quote.text().value()))
                .collect(toImmutableList());
    }

    private static Stream<Quote> quotes(Role role, SurveyAnswer answer) {
        return Stream.of(
                        quote(role, Topic.EXPERIENCE, answer.experience()),
                        quote(role, Topic.EFFECT, answer.effect()),
                        quote(role, Topic.SUGGESTION, answer.suggestions()))
                .flatMap(Optional::stream);
    }

    private static Optional<Quote> quote(Role role, Topic topic, Optional<FreeText> text) {
        return text.filter(said -> !said.isErased()).map(said -> new Quote(role, topic, said));
    }

    /** By topic, role and text. */
    public abstract ImmutableList<Quote> quotes();

    /** How many texts there are besides that may not be quoted; the team reads them where they were written. */
    public abstract int withheld();

    /** What the mentors learnt, by reflection. */
    public abstract ImmutableList<FreeText> lessons();

    /** What could be done better, by reflection. */
    public abstract ImmutableList<FreeText> ideas();
}
