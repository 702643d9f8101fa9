package org.amir.examples.simulation;

import java.time.LocalDate;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;

/** What goes on around a pair as it goes on: supervision, the mentee's plan, the diary, surveys, activities. */
final class Companions {
    private final Setting setting;
    private final SupervisionLife supervision;
    private final SurveyLife surveys;
    private final ActivityLife activities;

    Companions(Setting setting) {
        this.setting = setting;
        this.supervision = new SupervisionLife(setting);
        this.surveys = new SurveyLife(setting);
        this.activities = new ActivityLife(setting);
    }

    void plan() {
        activities.plan();
        surveys.planReflection();
    }

    SupervisionLife supervision() {
        return supervision;
    }

    PlanLife planOf(PairLife pair) {
        return pair.newcomer().planLife().orElseThrow();
    }

    void confirmed(PairLife pair, Today today) {
        supervision.join(pair.volunteer(), today);
    }

    void introduced(PairLife pair, LocalDate held, Today today) {
        if (pair.newcomer().planLife().isEmpty()) {
            pair.newcomer().begin(PlanLife.begin(setting, pair.newcomer(), held, today));
        }
    }

    /** A pair has started, and with it perhaps somebody's taking part. */
    void started(PairLife pair, LocalDate day) {
        if (pair.volunteer().starts(day)) {
            surveys.started(pair.volunteer(), day);
        }
        if (pair.newcomer().starts(day)) {
            surveys.started(pair.newcomer(), day);
            activities.started(pair.newcomer(), day);
        }
    }

    PairDiary diary(PairLife pair, LocalDate day, Today today) {
        PairDiary diary = new PairDiary(setting, this, pair, day);
        diary.begin(today);
        return diary;
    }

    void urgent(PairLife pair, DiaryEntry entry, Today today) {
        supervision.urgent(pair, entry, today);
    }

    FinalAssessment assess(PairLife pair, LocalDate on, Today today) {
        FinalAssessment assessment = planOf(pair).assess(pair, on, today);
        today.add(FinalAssessment.KIND, assessment);
        return assessment;
    }

    void completed(PairLife pair, Today today) {
        activities.completed(pair.volunteer(), today);
    }

    /** Somebody has left. */
    void left(Applicant applicant, Today today) {
        if (applicant.hasStarted()) {
            surveys.left(applicant, today);
        }
    }
}
