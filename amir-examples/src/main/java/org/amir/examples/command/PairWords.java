package org.amir.examples.command;

import org.amir.core.mentorship.MeetingPlan;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.Per;
import org.amir.core.participant.MeetingForm;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;

/** What belongs to a pair, in words. */
record PairWords(Lang lang) {
    String of(MentorshipState state) {
        return switch (state) {
            case PROPOSED -> lang.of("proposed", "föreslaget");
            case CONFIRMED -> lang.of("confirmed", "bekräftat");
            case UNDONE -> lang.of("undone", "återtaget");
            case INTRODUCED -> lang.of("introduced", "introducerat");
            case TRIAL -> lang.of("in trial", "i prövotid");
            case ACTIVE -> lang.of("active", "aktivt");
            case PAUSED -> lang.of("paused", "pausat");
            case COMPLETED -> lang.of("completed", "avslutat");
            case ENDED_EARLY -> lang.of("ended early", "avslutat i förtid");
            case NOT_CONTINUED -> lang.of("not continued", "fortsatte inte");
        };
    }

    String of(Area area) {
        return switch (area) {
            case EMPLOYMENT -> lang.of("employment", "arbete");
            case HOUSING -> lang.of("housing", "boende");
            case EDUCATION -> lang.of("education", "utbildning");
            case ECONOMIC_INDEPENDENCE -> lang.of("economy", "ekonomi");
            case HEALTH -> lang.of("health", "hälsa");
            case LANGUAGE -> lang.of("language", "språk");
            case SOCIAL_NETWORK -> lang.of("social network", "nätverk");
            case RIGHTS -> lang.of("rights", "rättigheter");
            case OTHER -> lang.of("other", "annat");
        };
    }

    String of(GoalStatus status) {
        return switch (status) {
            case OPEN -> lang.of("open", "öppet");
            case IN_PROGRESS -> lang.of("in progress", "pågår");
            case PARTLY_REACHED -> lang.of("partly reached", "delvis nått");
            case REACHED -> lang.of("reached", "nått");
            case NOT_REACHED -> lang.of("not reached", "inte nått");
            case DROPPED -> lang.of("dropped", "struket");
        };
    }

    String of(MeetingPlan plan) {
        return plan.times()
                + (plan.per() == Per.WEEK ? lang.of(" a week", " i veckan") : lang.of(" a month", " i månaden"))
                + ", "
                + of(plan.form());
    }

    private String of(MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> lang.of("in person", "på plats");
            case ONLINE -> lang.of("online", "online");
            case EITHER -> lang.of("in person or online", "på plats eller online");
        };
    }
}
