package org.amir.examples.simulation;

import java.time.LocalTime;

/** What is done in a day, with its code in the audit trail and its time: the day goes from top to bottom. */
enum Act {
    ADD_PROGRAMME("add-programme", 7, 0),
    OPEN_ROUND("open-round", 7, 30),
    REGISTER("register", 8, 0),
    UPDATE_APPLICATION("update-application", 8, 20),
    INTERVIEW("interview", 9, 0),
    DECIDE("decide", 9, 30),
    REVOKE("revoke", 9, 40),
    GIVE_FEEDBACK("give-feedback", 10, 0),
    CLOSE_ROUND("close-round", 10, 30),
    LEAVE("leave", 10, 45),
    PLAN_TRAINING("plan-training", 11, 0),
    INVITE_TO_TRAINING("invite-to-training", 11, 10),
    ANSWER_INVITATION("answer-invitation", 11, 20),
    HOLD_TRAINING("hold-training", 11, 40),
    RECORD_TRAINING("record-training", 12, 0),
    PROPOSE("propose", 13, 0),
    CONFIRM("confirm", 13, 20),
    UNDO("undo", 13, 40),
    INTRODUCE("introduce", 14, 0),
    SIGN("sign", 14, 20),
    TRY_OUT("trial", 14, 40),
    BEGIN("activate", 15, 0),
    NOT_CONTINUE("not-continue", 15, 10),
    AGREE_MEETINGS("agree-meetings", 15, 20),
    PLAN("plan", 15, 30),
    PAUSE("pause", 15, 50),
    RESUME("resume", 16, 0),
    WRITE_DIARY("write-diary", 16, 20),
    CORRECT_DIARY("correct-diary", 16, 30),
    HAND_IN_DIARY("hand-in-diary", 16, 40),
    SPEAK_UP("speak-up", 16, 50),
    PLAN_SUPERVISION("plan-supervision", 17, 0),
    HOLD_SUPERVISION("hold-supervision", 17, 20),
    REPLY("reply", 17, 30),
    HOLD_ORIENTATION("hold-orientation", 17, 40),
    RECORD_COURSE("record-course", 18, 0),
    INVOLVE_AUTHORITY("involve-authority", 18, 10),
    SEND_SURVEY("send-survey", 18, 20),
    ANSWER_SURVEY("answer-survey", 18, 40),
    ASSESS("assess", 19, 0),
    END_PAIR("end-pair", 19, 20),
    REFLECT("reflect", 19, 40),
    GROW("grow", 20, 0);

    private final String code;
    private final LocalTime time;

    Act(String code, int hour, int minute) {
        this.code = code;
        this.time = LocalTime.of(hour, minute);
    }

    String code() {
        return code;
    }

    LocalTime time() {
        return time;
    }
}
