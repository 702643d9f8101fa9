package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.amir.core.record.FreeText;

/** What people write in their own words: a few sentences that fit anybody and name nobody. */
final class Words {
    static final ImmutableList<FreeText> MOTIVATION = texts(
            "I know what it is like to be new here.",
            "Somebody helped me once, and I want to pass it on.",
            "I would like to practise the language with somebody.",
            "I want to understand how things work here.",
            "I am alone in the town and would like to know people.");
    static final ImmutableList<FreeText> EXPERIENCE = texts(
            "Came alone, found a home in two years.",
            "Had my diploma recognised and work in my profession again.",
            "Learnt the language at evening school beside work.",
            "Found a school for the children and learnt how it works.");
    static final ImmutableList<FreeText> EXPECTATIONS =
            texts("To find work.", "To find a home.", "To speak better.", "To have somebody to ask.");
    static final ImmutableList<FreeText> INTERVIEW = texts(
            "Speaks openly of it.",
            "Has thought about it for long.",
            "Wants to start soon.",
            "Would like to talk about it again.",
            "Gives good examples.");
    static final ImmutableList<FreeText> OBSERVED = texts(
            "Listens well and asks back.",
            "Knows the local services very well.",
            "Is quiet in the group and clear one to one.",
            "Explains things step by step.");
    static final ImmutableList<FreeText> RELATION = texts("A neighbour.", "A teacher.", "A cousin.");
    static final ImmutableList<FreeText> ACTIVITY = texts(
            "Walk and coffee.",
            "Went through letters.",
            "Wrote an application together.",
            "Practised a phone call.",
            "Visited the library.",
            "Looked at courses.");
    static final ImmutableList<FreeText> MEETING_PLACE = texts("Library", "Café", "Community centre", "Park");
    static final ImmutableList<FreeText> REFLECTION = texts(
            "It went better than last time.",
            "The mentee was tired, we kept it short.",
            "We laughed a lot.",
            "I noticed that I talk too much.",
            "We understood each other well.");
    static final ImmutableList<FreeText> RESULT = texts(
            "The form is sent.", "A time is booked.", "The mentee called on their own.", "We know now whom to ask.");
    static final ImmutableList<FreeText> GOAL = texts(
            "Find work in the profession.",
            "Find a home with a contract of one's own.",
            "Reach the next level of the language.",
            "Get through the month on one's own income.",
            "Have the diploma recognised.",
            "Know people in the neighbourhood.");
    static final ImmutableList<FreeText> BASELINE = texts("Has not begun.", "Has tried once.", "Is on a waiting list.");
    static final ImmutableList<FreeText> MEASURE =
            texts("A contract is signed.", "A certificate is there.", "Three applications are sent.");
    static final ImmutableList<FreeText> REQUIREMENT = texts("A computer.", "A certificate.", "Time in the evening.");
    static final ImmutableList<FreeText> OBSTACLE = texts("Waiting times.", "Childcare.", "The language.");
    static final ImmutableList<FreeText> MILESTONE =
            texts("Papers are complete.", "First answer has come.", "First part is done.");
    static final ImmutableList<FreeText> STEP =
            texts("Collect the papers.", "Send it off.", "Ask at the office.", "Go there once together.");
    static final ImmutableList<FreeText> PROGRESS = texts("On its way.", "Slower than hoped.", "Nearly there.");
    static final ImmutableList<FreeText> GUIDANCE = texts(
            "Make the goal smaller for now.",
            "Ask the mentee what comes first.",
            "Keep to the agreed days.",
            "Refer to the health centre.");
    static final ImmutableList<FreeText> CHALLENGE =
            texts("Hard to find a time.", "The wait for an answer is heavy.", "Little time beside work.");
    static final ImmutableList<FreeText> SURVEY = texts(
            "It was good to have somebody.",
            "I learnt how offices work.",
            "More time at the beginning would help.",
            "I feel more at home.",
            "The group meetings helped me.");
    static final ImmutableList<FreeText> LESSON =
            texts("Small goals first.", "Ask before you advise.", "A pause is not a failure.");
    static final ImmutableList<FreeText> IDEA = texts("A common room to meet in.", "A list of services on one page.");
    static final ImmutableList<String> IN_CONFIDENCE = ImmutableList.of(
            "I would like to talk to somebody of the team.",
            "I do not dare to say no to my mentor.",
            "I want to tell you that it goes well.");

    private Words() {}

    private static ImmutableList<FreeText> texts(String... words) {
        return Stream.of(words).map(FreeText::of).collect(toImmutableList());
    }
}
