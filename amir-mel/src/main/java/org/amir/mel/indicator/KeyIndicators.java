package org.amir.mel.indicator;

import com.google.common.collect.ImmutableList;

/** The handbook's ten indicators, those on people and those on pairs; K9 and K10 go by countries, partners and months. */
public final class KeyIndicators {
    private KeyIndicators() {}

    /** Those on people, in order: K1a, K1b, K3, K4, K5, K6, K7. */
    public static ImmutableList<PersonIndicator> onPeople() {
        return ImmutableList.of(
                new TrainingCompletion(),
                new SkillsInUse(),
                new IntegrationProgress(),
                new SatisfactionAndBenefit(),
                new MentorRetention(),
                new CivicOrientation(),
                new PersonalGuidance());
    }

    /** Those on pairs, in order: K2a, K2b, K2, K8. */
    public static ImmutableList<PairIndicator> onPairs() {
        return ImmutableList.of(
                new RegularMeetings(), new MeetingsByPlan(), new ConsistentMeetings(), new CommunityParticipation());
    }
}
