-- What tables and columns mean. Databases that keep such comments with their tables get them; run anew when they change.

comment on table programme is 'One programme of one partner in one country (P6); its people are never mixed with those of another.';
comment on column programme.id is 'Name of the programme, for example main.';
comment on column programme.country is 'Where it runs: two letters of ISO 3166-1.';
comment on column programme.partner is 'The organisation that runs it.';
comment on column programme.zone is 'The zone of its wall-clock times, for example Europe/Stockholm.';
comment on column programme.cohort is 'What those who go through it together are called.';

comment on table programme_language is 'The languages that mentees learn; each programme has one at least.';
comment on column programme_language.position is '1 for the most usual language, and on.';
comment on column programme_language.language is 'A BCP 47 tag, for example sv.';

comment on table programme_phase is 'When each phase runs (P2): five rows for a programme whose dates are settled, none before.';
comment on column programme_phase.phase is 'recruitment, training, matching, implementation or evaluation (P1).';
comment on column programme_phase.first_day is 'The first day of the phase.';
comment on column programme_phase.last_day is 'The last day of the phase.';

comment on table person is 'Everybody who was ever given an id. Rows are never deleted, so that no id is given twice.';
comment on column person.id is 'For example p-000042; says nothing about the person.';
comment on column person.programme is 'The programme that the person belongs to.';
comment on column person.sequence_number is 'The number in the id.';

comment on table identity is 'Who a person is: name, e-mail and telephone, sealed with the key of the person.';
comment on column identity.email_digest is 'The same for every spelling of one e-mail in a programme; says nothing without the key of the store.';
comment on column identity.sealed is 'Name, e-mail and telephone as they were given, sealed as one.';
comment on column identity.version is 'How many times the row has been saved.';

comment on table live_mentorship is 'The pairs that take a place: from the confirmation until the pair is over. Written by the store alone.';
comment on column live_mentorship.programme is 'The programme of the pair.';
comment on column live_mentorship.mentorship is 'The pair.';
comment on column live_mentorship.mentor is 'Its mentor.';
comment on column live_mentorship.mentee is 'Its mentee, who is in one such pair.';
comment on column live_mentorship.place is 'Which of the mentor''s places it takes, from 1 on; no two pairs of a mentor take the same.';
comment on column live_mentorship.places is 'How many places the mentor had when the pair was confirmed.';

comment on table tombstone is 'Who was erased (X3). Rows are never deleted, so that nobody comes back unseen by an import.';
comment on column tombstone.person is 'Who.';
comment on column tombstone.erased_by is 'Who erased them; never a name.';
comment on column tombstone.erased_at is 'When.';
comment on column tombstone.action is 'What was done, as a code.';
comment on column tombstone.why is 'The reason, as a code.';
comment on column tombstone.email_digest is 'As identity.email_digest, of the e-mail that they had; the e-mail itself is gone.';

comment on table application is 'What a person applied with in one role: the latest answers, and the time of the first.';
comment on column application.id is 'The number of the person, then 1 for a mentor or 2 for a mentee: 421 is p-000042 as mentor.';
comment on column application.role is 'mentor or mentee; one person may apply for both.';
comment on column application.version is 'How many times the application has been saved.';
comment on column application.stamp is 'When these answers were given: wall-clock time of the form''s country.';
comment on column application.first_stamp is 'When the person first answered the form in this role.';
comment on column application.channel is 'How the person heard of the programme (R5).';
comment on column application.birth_date is 'Day of birth.';
comment on column application.gender is 'Gender as stated.';
comment on column application.citizenship is 'Country of citizenship: two letters of ISO 3166-1.';
comment on column application.background is 'Ethnic or cultural background (M1), held only with the consent beside it.';
comment on column application.background_consent is 'Whether the background may be used in matching (M1).';
comment on column application.place is 'Where the person lives (M6): a place, never a street.';
comment on column application.postcode is 'Postcode without blanks.';
comment on column application.latitude_micro is 'Where the place lies: millionths of a degree north.';
comment on column application.longitude_micro is 'Where the place lies: millionths of a degree east.';
comment on column application.arrival is 'Day of arrival in the host country.';
comment on column application.host_language_level is 'Level in the host language (R1): A1 to C2.';
comment on column application.occupation is 'Work or study at present.';
comment on column application.housing is 'Housing at present.';
comment on column application.meeting_form is 'in-person, online or either (I2).';
comment on column application.temperament_calm_energetic is 'From 1, calm, to 5, energetic (M7).';
comment on column application.temperament_reserved_outgoing is 'From 1, reserved, to 5, outgoing (M7).';
comment on column application.temperament_structured_spontaneous is 'From 1, structured, to 5, spontaneous (M7).';
comment on column application.gender_wish is 'The wish on the other''s gender (M2); no-preference is an answer too.';
comment on column application.gender_wish_must is 'Whether the wish on gender is a must.';
comment on column application.age_wish is 'The wish on the other''s age (M2), for example 25-34 or 45+; or no-preference.';
comment on column application.age_wish_must is 'Whether the wish on age is a must.';
comment on column application.twelve_months is 'Whether the person can take part for twelve months (R3, R5).';
comment on column application.guardian_consent is 'Whether a guardian''s consent is recorded.';

comment on table mentor_application is 'What only mentors are asked; one row for each application as mentor.';
comment on column mentor_application.hours_from_minutes is 'Minutes a week that the mentor can give, at least.';
comment on column mentor_application.hours_to_minutes is 'Minutes a week that the mentor can give, at most.';
comment on column mentor_application.convictions is 'What is declared on convictions (R1); never more than this code.';
comment on column mentor_application.all_sessions is 'Whether the mentor can attend all training sessions (T1).';
comment on column mentor_application.capacity is 'How many mentees the mentor can support at a time.';
comment on column mentor_application.skill_listening is 'The mentor''s own rating of listening and empathy, from 1 to 5 (M8).';
comment on column mentor_application.skill_problem_solving is 'The mentor''s own rating of problem solving, from 1 to 5 (M8).';
comment on column mentor_application.skill_local_services is 'The mentor''s own rating of knowing the local services, from 1 to 5 (M8).';
comment on column mentor_application.skill_digital is 'The mentor''s own rating of digital skills, from 1 to 5 (M8).';
comment on column mentor_application.skill_communication is 'The mentor''s own rating of communicating and facilitating, from 1 to 5 (M8).';

comment on table mentee_application is 'What only mentees are asked; one row for each application as mentee.';
comment on column mentee_application.permit_kind is 'Residence permit as declared (R8).';
comment on column mentee_application.permit_valid_until is 'The last day on which the permit holds.';
comment on column mentee_application.most_important_theme is 'The area that is most important to the mentee now (M3).';

comment on table application_language is 'Languages spoken fluently (R2).';
comment on column application_language.language is 'A BCP 47 tag, for example ar.';

comment on table application_themes is
    'The areas in which a mentor gives support or a mentee wants it (M3): a row for each who named at least one.';

comment on table application_availability is
    'When people can meet each week (M4): a row for each who answered, who can meet in at least one part of a day.';

comment on table declined_answer is 'Questions that people would rather not answer, which is not the same as leaving them blank.';
comment on column declined_answer.question is 'The column that would hold the answer, or languages, availability, themes or hours_per_week.';

comment on table audit_row is 'Each change to a programme (M9): one row, written in the transaction of the change. Rows are never changed or deleted.';
comment on column audit_row.number is 'From 1 on within a store, without gaps, in the order of the changes.';
comment on column audit_row.done_by is 'Who changed it, as the partner numbers the team: never a name.';
comment on column audit_row.done_at is 'When: wall-clock time of the programme''s zone.';
comment on column audit_row.action is 'What was done, as a code such as confirm or import.';
comment on column audit_row.why is 'The reason, as a code; routine where there was nothing to decide.';
comment on column audit_row.kind is 'What was changed: programme, identity, application, or the kind of a record.';
comment on column audit_row.record_key is 'The key of what was changed.';
comment on column audit_row.version is 'Its version after the change; 0 if it was removed.';
comment on column audit_row.digest is 'SHA-256 of the digest of the row before and of this row, so that a row that is changed or gone is found.';

comment on table audit_head is 'The end of the audit trail: one row, which each change of the store moves on.';
comment on column audit_head.store is '1, since a store has one trail.';
comment on column audit_head.number is 'The number of the last audit row, 0 if there is none.';
comment on column audit_head.seal is 'Shows that the store wrote the head: a digest of it with the store''s own key.';
comment on column audit_head.digest is 'The digest of the last audit row, which stands for the whole trail.';

comment on table record_number is 'The highest number that ids of a kind have or had, so that none is given twice.';
comment on column record_number.prefix is 'The letters of the kind: m for m-000017.';
comment on column record_number.highest is 'The number.';

comment on table rules is 'A version of the numbers by which the programme is run (P3).';
comment on column rules.version is 'How many times the record has been saved.';
comment on column rules.rules is 'The version''s id; its number is the version''s.';
comment on column rules.first_day is 'The first day on which they hold.';

comment on table rules_threshold is 'A number in a version of the rules that is not the standard one.';
comment on column rules_threshold.threshold is 'Which number.';
comment on column rules_threshold.setting is 'What it is set to.';

comment on table recruitment_round is 'A call for applications, until everybody who applied has a decision and knows it (R4).';
comment on column recruitment_round.version is 'How many times the record has been saved.';
comment on column recruitment_round.recruitment_round is 'The round''s id.';
comment on column recruitment_round.roles is 'Who is called for.';
comment on column recruitment_round.opened_on is 'The opening: the day on which it happened.';
comment on column recruitment_round.opened_recorded_on is 'The opening: the day on which it was recorded.';
comment on column recruitment_round.closed_by is 'The closing: who decided; never a name.';
comment on column recruitment_round.closed_at is 'The closing: when it was recorded.';
comment on column recruitment_round.closed_why is 'The closing: the reason.';

comment on table candidacy is 'A person''s way through the recruitment in one role (R4).';
comment on column candidacy.version is 'How many times the record has been saved.';
comment on column candidacy.person is 'Who.';
comment on column candidacy.role is 'As what.';
comment on column candidacy.recruitment_round is 'The round in which the person first applied.';
comment on column candidacy.registered_on is 'The first application in this role: the day on which it happened.';
comment on column candidacy.registered_recorded_on is 'The first application in this role: the day on which it was recorded.';

comment on table candidacy_interview is 'An interview (R6).';
comment on column candidacy_interview.interview_number is 'The place in the list, from 1 on.';
comment on column candidacy_interview.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_interview.held_on is 'The interview: the day on which it happened.';
comment on column candidacy_interview.held_recorded_on is 'The interview: the day on which it was recorded.';
comment on column candidacy_interview.held_by is 'Who held it; never a name.';
comment on column candidacy_interview.needs_found is 'The needs found in a mentee, which point to areas of action (R6).';
comment on column candidacy_interview.experiences is 'The areas in which a mentor has skills, interest or experience (M5).';

comment on table candidacy_interview_note is 'What was said in an interview on one topic (R6).';
comment on column candidacy_interview_note.topic is 'On what.';

comment on table candidacy_network_contact is 'Somebody of a mentee''s own network, without a name, and what must be there before the programme turns to them (R6, X3).';
comment on column candidacy_network_contact.network_contact_number is 'The place in the list, from 1 on.';
comment on column candidacy_network_contact.named_on is 'The mentee''s naming them: the day on which it happened.';
comment on column candidacy_network_contact.named_recorded_on is 'The mentee''s naming them: the day on which it was recorded.';
comment on column candidacy_network_contact.mentee_consent_on is 'The mentee''s consent: the day on which it happened.';
comment on column candidacy_network_contact.mentee_consent_recorded_on is 'The mentee''s consent: the day on which it was recorded.';
comment on column candidacy_network_contact.own_consent_on is 'Their own consent: the day on which it happened.';
comment on column candidacy_network_contact.own_consent_recorded_on is 'Their own consent: the day on which it was recorded.';
comment on column candidacy_network_contact.suitable is 'Whether the team finds it right to turn to them.';
comment on column candidacy_network_contact.assessed_by is 'The team''s joint assessment: who decided; never a name.';
comment on column candidacy_network_contact.assessed_at is 'The team''s joint assessment: when it was recorded.';
comment on column candidacy_network_contact.assessed_why is 'The team''s joint assessment: the reason.';
comment on column candidacy_network_contact.withdrawn_on is 'The withdrawal of a consent: the day on which it happened.';
comment on column candidacy_network_contact.withdrawn_recorded_on is 'The withdrawal of a consent: the day on which it was recorded.';

comment on table candidacy_selection is 'A decision of the team on an application (R4, M9).';
comment on column candidacy_selection.selection_number is 'The place in the list, from 1 on.';
comment on column candidacy_selection.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_selection.outcome is 'What was decided.';
comment on column candidacy_selection.decided_on is 'The day of the decision.';
comment on column candidacy_selection.decided_by is 'The decision: who decided; never a name.';
comment on column candidacy_selection.decided_at is 'The decision: when it was recorded.';
comment on column candidacy_selection.decided_why is 'The decision: the reason.';
comment on column candidacy_selection.recommendation is 'What the rules recommended on that day.';
comment on column candidacy_selection.reasons is 'The rules that were not met or not known on that day.';
comment on column candidacy_selection.rules_version is 'The version of the programme''s rules, 0 for the handbook''s.';
comment on column candidacy_selection.revoked_by is 'Its being found to be recorded in error: who decided; never a name.';
comment on column candidacy_selection.revoked_at is 'Its being found to be recorded in error: when it was recorded.';
comment on column candidacy_selection.revoked_why is 'Its being found to be recorded in error: the reason.';

comment on table candidacy_feedback is 'A person was told of a decision (R9).';
comment on column candidacy_feedback.feedback_number is 'The place in the list, from 1 on.';
comment on column candidacy_feedback.selection_number is 'Which of the candidacy''s selections, by its number.';
comment on column candidacy_feedback.given_on is 'The feedback: the day on which it happened.';
comment on column candidacy_feedback.given_recorded_on is 'The feedback: the day on which it was recorded.';
comment on column candidacy_feedback.given_by is 'Who gave it; never a name.';
comment on column candidacy_feedback.way is 'How.';

comment on table candidacy_invitation is 'A mentor was invited to the training (R10).';
comment on column candidacy_invitation.invitation_number is 'The place in the list, from 1 on.';
comment on column candidacy_invitation.selection_number is 'Which of the candidacy''s selections, by its number.';
comment on column candidacy_invitation.sent_on is 'The invitation: the day on which it happened.';
comment on column candidacy_invitation.sent_recorded_on is 'The invitation: the day on which it was recorded.';
comment on column candidacy_invitation.sent_by is 'Who sent it; never a name.';
comment on column candidacy_invitation.answer is 'What the person answered.';
comment on column candidacy_invitation.answered_on is 'The answer: the day on which it happened.';
comment on column candidacy_invitation.answered_recorded_on is 'The answer: the day on which it was recorded.';

comment on table candidacy_invitation_session is 'A training session that an invitation names.';
comment on column candidacy_invitation_session.training_session is 'Which session.';

comment on table candidacy_leaving is 'A person stopped, before a selection or after it.';
comment on column candidacy_leaving.leaving_number is 'The place in the list, from 1 on.';
comment on column candidacy_leaving.application is 'Which of the person''s applications in this role, from 1 on.';
comment on column candidacy_leaving.left_on is 'The first day on which they no longer take part.';
comment on column candidacy_leaving.reason is 'Why.';
comment on column candidacy_leaving.decided_by is 'Its being recorded: who decided; never a name.';
comment on column candidacy_leaving.decided_at is 'Its being recorded: when it was recorded.';
comment on column candidacy_leaving.decided_why is 'Its being recorded: the reason.';
comment on column candidacy_leaving.revoked_by is 'Its being found to be recorded in error: who decided; never a name.';
comment on column candidacy_leaving.revoked_at is 'Its being found to be recorded in error: when it was recorded.';
comment on column candidacy_leaving.revoked_why is 'Its being found to be recorded in error: the reason.';

comment on table candidacy_reapplication is 'A person who had left or was not selected applied again.';
comment on column candidacy_reapplication.reapplication_number is 'The place in the list, from 1 on.';
comment on column candidacy_reapplication.recruitment_round is 'In which round.';
comment on column candidacy_reapplication.applied_on is 'The new application: the day on which it happened.';
comment on column candidacy_reapplication.applied_recorded_on is 'The new application: the day on which it was recorded.';
comment on column candidacy_reapplication.recorded_by is 'Who recorded it; never a name.';

comment on table training_session is 'A session of one of the five units of the training (T1).';
comment on column training_session.version is 'How many times the record has been saved.';
comment on column training_session.training_session is 'The session''s id.';
comment on column training_session.unit is 'Which unit.';
comment on column training_session.make_up is 'Whether it is held again for those who missed the unit.';
comment on column training_session.place is 'In person or online.';
comment on column training_session.parts is 'What it consists of.';
comment on column training_session.planned_for is 'The day for which it was first planned.';
comment on column training_session.planned_on is 'Its planning: the day on which it happened.';
comment on column training_session.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column training_session.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column training_session.cancelled_at is 'Its being called off: when it was recorded.';
comment on column training_session.cancelled_why is 'Its being called off: the reason.';
comment on column training_session.held_on is 'Its being held: the day on which it happened.';
comment on column training_session.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column training_session.minutes is 'How long it took.';

comment on table training_session_move is 'A day to which it was moved, in the order of the decisions.';
comment on column training_session_move.move_number is 'The place in the list, from 1 on.';
comment on column training_session_move.moved_to is 'Its new day.';
comment on column training_session_move.decided_by is 'The move: who decided; never a name.';
comment on column training_session_move.decided_at is 'The move: when it was recorded.';
comment on column training_session_move.decided_why is 'The move: the reason.';

comment on table training_session_invitee is 'Somebody who was invited.';
comment on column training_session_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column training_session_invitee.person is 'Who.';
comment on column training_session_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column training_session_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

comment on table training_session_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column training_session_mark.mark_number is 'The place in the list, from 1 on.';
comment on column training_session_mark.person is 'Who was there or not.';
comment on column training_session_mark.attendance is 'Which of the two.';
comment on column training_session_mark.recorded_on is 'The day on which it was recorded.';

comment on table training_record is 'What the training found and showed of a mentor, besides attendance (T2, T7, T9).';
comment on column training_record.version is 'How many times the record has been saved.';
comment on column training_record.mentor is 'Whose it is.';
comment on column training_record.glossary_shown_on is 'Annex 5 was shown: the day on which it happened.';
comment on column training_record.glossary_shown_recorded_on is 'Annex 5 was shown: the day on which it was recorded.';
comment on column training_record.agreement_shown_on is 'Annex 6 was shown: the day on which it happened.';
comment on column training_record.agreement_shown_recorded_on is 'Annex 6 was shown: the day on which it was recorded.';

comment on table training_record_join_decision is 'A volunteer''s decision to join the programme or not (T2).';
comment on column training_record_join_decision.join_decision_number is 'The place in the list, from 1 on.';
comment on column training_record_join_decision.joins is 'Whether they join.';
comment on column training_record_join_decision.made_on is 'The decision: the day on which it happened.';
comment on column training_record_join_decision.made_recorded_on is 'The decision: the day on which it was recorded.';

comment on table training_record_need is 'What a mentor needs of the training (T7).';
comment on column training_record_need.need_number is 'From 1 on within a mentor''s record.';
comment on column training_record_need.unit is 'The unit that can meet it.';
comment on column training_record_need.skill is 'The skill that is needed.';
comment on column training_record_need.source is 'Where it was found.';
comment on column training_record_need.found_on is 'Its being found: the day on which it happened.';
comment on column training_record_need.found_recorded_on is 'Its being found: the day on which it was recorded.';
comment on column training_record_need.met_on is 'Its being met: the day on which it happened.';
comment on column training_record_need.met_recorded_on is 'Its being met: the day on which it was recorded.';

comment on table training_record_observation is 'What the team learnt of a mentor in the training (T9).';
comment on column training_record_observation.observation_number is 'The place in the list, from 1 on.';
comment on column training_record_observation.made_on is 'The observation: the day on which it happened.';
comment on column training_record_observation.made_recorded_on is 'The observation: the day on which it was recorded.';
comment on column training_record_observation.made_by is 'Who made it; never a name.';
comment on column training_record_observation.about is 'What it says something about.';

comment on table training_record_tag is 'An area in which the team found that a mentor has experience (T9, M5).';
comment on column training_record_tag.tag_number is 'The place in the list, from 1 on.';
comment on column training_record_tag.theme is 'Which area.';
comment on column training_record_tag.tagged_on is 'The tag: the day on which it happened.';
comment on column training_record_tag.tagged_recorded_on is 'The tag: the day on which it was recorded.';
comment on column training_record_tag.source is 'Where the team learnt of it.';
comment on column training_record_tag.tagged_by is 'Who tagged it; never a name.';

comment on table plan is 'A mentee''s individual integration plan (annex 8, I3 to I5).';
comment on column plan.version is 'How many times the record has been saved.';
comment on column plan.mentee is 'Whose plan it is.';
comment on column plan.begun_on is 'The beginning: the day on which it happened.';
comment on column plan.begun_recorded_on is 'The beginning: the day on which it was recorded.';
comment on column plan.agreed_on is 'The first agreement of mentee and mentor: the day on which it happened.';
comment on column plan.agreed_recorded_on is 'The first agreement of mentee and mentor: the day on which it was recorded.';

comment on table plan_goal is 'A goal in a plan, as it was worded last (I4, I5).';
comment on column plan_goal.goal_number is 'From 1 on within the plan; never given twice.';
comment on column plan_goal.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal.area is 'In which area.';
comment on column plan_goal.term is 'Short or long.';
comment on column plan_goal.due is 'The day by which it should be reached.';
comment on column plan_goal.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal.withdrawn_why is 'Its being taken out of the plan: the reason.';

comment on table plan_goal_requirement is 'Something that a goal takes (I5).';
comment on column plan_goal_requirement.requirement_number is 'The place in the list, from 1 on.';

comment on table plan_goal_obstacle is 'Something that may stand in the way of a goal (I5).';
comment on column plan_goal_obstacle.obstacle_number is 'The place in the list, from 1 on.';

comment on table plan_goal_milestone is 'A milestone on the way to a goal (I3).';
comment on column plan_goal_milestone.milestone_number is 'From 1 on within the goal; never given twice.';
comment on column plan_goal_milestone.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal_milestone.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal_milestone.due is 'The day by which it should be reached.';
comment on column plan_goal_milestone.reached_on is 'Its being reached: the day on which it happened.';
comment on column plan_goal_milestone.reached_recorded_on is 'Its being reached: the day on which it was recorded.';
comment on column plan_goal_milestone.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal_milestone.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal_milestone.withdrawn_why is 'Its being taken out of the plan: the reason.';

comment on table plan_goal_step is 'A step on the way to a goal (I5).';
comment on column plan_goal_step.step_number is 'From 1 on within the goal; never given twice.';
comment on column plan_goal_step.set_on is 'Its becoming part of the plan: the day on which it happened.';
comment on column plan_goal_step.set_recorded_on is 'Its becoming part of the plan: the day on which it was recorded.';
comment on column plan_goal_step.formal is 'The formal step that it is (K3).';
comment on column plan_goal_step.due is 'The day by which it should be done.';
comment on column plan_goal_step.done_on is 'Its being done: the day on which it happened.';
comment on column plan_goal_step.done_recorded_on is 'Its being done: the day on which it was recorded.';
comment on column plan_goal_step.withdrawn_by is 'Its being taken out of the plan: who decided; never a name.';
comment on column plan_goal_step.withdrawn_at is 'Its being taken out of the plan: when it was recorded.';
comment on column plan_goal_step.withdrawn_why is 'Its being taken out of the plan: the reason.';

comment on table plan_goal_progress is 'How far a goal had come on a day (K3).';
comment on column plan_goal_progress.progress_number is 'From 1 on within the goal, in the order of noting.';
comment on column plan_goal_progress.noted_on is 'The progress: the day on which it happened.';
comment on column plan_goal_progress.noted_recorded_on is 'The progress: the day on which it was recorded.';
comment on column plan_goal_progress.status is 'How far the goal had come.';
comment on column plan_goal_progress.withdrawn_by is 'Its being taken back: who decided; never a name.';
comment on column plan_goal_progress.withdrawn_at is 'Its being taken back: when it was recorded.';
comment on column plan_goal_progress.withdrawn_why is 'Its being taken back: the reason.';

comment on table plan_revision is 'What a goal said before it was worded in another way.';
comment on column plan_revision.revision_number is 'The place in the list, from 1 on.';
comment on column plan_revision.goal_number is 'Which goal, by its number.';
comment on column plan_revision.revised_on is 'The first day on which the new wording holds.';
comment on column plan_revision.decided_by is 'The revision: who decided; never a name.';
comment on column plan_revision.decided_at is 'The revision: when it was recorded.';
comment on column plan_revision.decided_why is 'The revision: the reason.';
comment on column plan_revision.area is 'In which area.';
comment on column plan_revision.term is 'Short or long.';
comment on column plan_revision.due is 'The day by which it should be reached.';

comment on table plan_revision_requirement is 'Something that a goal takes (I5).';
comment on column plan_revision_requirement.requirement_number is 'The place in the list, from 1 on.';

comment on table plan_revision_obstacle is 'Something that may stand in the way of a goal (I5).';
comment on column plan_revision_obstacle.obstacle_number is 'The place in the list, from 1 on.';

comment on table plan_review is 'A plan was gone through.';
comment on column plan_review.review_number is 'The place in the list, from 1 on.';
comment on column plan_review.held_on is 'The review: the day on which it happened.';
comment on column plan_review.held_recorded_on is 'The review: the day on which it was recorded.';
comment on column plan_review.mentorship is 'The pair in which the plan was gone through.';

comment on table mentorship is 'A pair of a mentor and a mentee, from its proposal to its end.';
comment on column mentorship.version is 'How many times the record has been saved.';
comment on column mentorship.mentorship is 'The pair''s id.';
comment on column mentorship.mentor is 'The mentor.';
comment on column mentorship.mentee is 'The mentee.';
comment on column mentorship.rules_version is 'The version of the rules under which it was proposed, 0 for the handbook''s.';
comment on column mentorship.score_micro is 'The score that it was proposed with, in millionths.';
comment on column mentorship.predecessor is 'The mentee''s pair before it, after a change of mentor.';
comment on column mentorship.countersigned_by is 'Who countersigned the agreement for the team; never a name.';
comment on column mentorship.first_meeting_on is 'The first meeting of mentor and mentee on their own: the day on which it happened.';
comment on column mentorship.first_meeting_recorded_on is 'The first meeting of mentor and mentee on their own: the day on which it was recorded.';
comment on column mentorship.final_assessment is 'The final assessment that closed it (E5).';

comment on table mentorship_step is 'A step in the life of a pair: which state it reached, when and by whose decision (M9).';
comment on column mentorship_step.step_number is 'The place in the list, from 1 on.';
comment on column mentorship_step.reached is 'The state that was reached.';
comment on column mentorship_step.reached_on is 'The day on which it happened.';
comment on column mentorship_step.decided_by is 'The step: who decided; never a name.';
comment on column mentorship_step.decided_at is 'The step: when it was recorded.';
comment on column mentorship_step.decided_why is 'The step: the reason.';
comment on column mentorship_step.ending_reason is 'An early end: why.';
comment on column mentorship_step.ending_side is 'An early end: from whose side it came.';

comment on table mentorship_introduction is 'Something that is done when a pair is introduced (I1, T10, S4).';
comment on column mentorship_introduction.item is 'What.';
comment on column mentorship_introduction.done_on is 'Its being done: the day on which it happened.';
comment on column mentorship_introduction.done_recorded_on is 'Its being done: the day on which it was recorded.';

comment on table mentorship_trial_answer is 'What one side says after the first meeting; a side''s last answer counts.';
comment on column mentorship_trial_answer.trial_answer_number is 'The place in the list, from 1 on.';
comment on column mentorship_trial_answer.side is 'Who answers.';
comment on column mentorship_trial_answer.goes_on is 'Whether they want to go on.';
comment on column mentorship_trial_answer.answered_on is 'The answer: the day on which it happened.';
comment on column mentorship_trial_answer.answered_recorded_on is 'The answer: the day on which it was recorded.';
comment on column mentorship_trial_answer.why is 'The reason; always there with a no.';

comment on table mentorship_meeting_plan is 'How often and in which form a pair plans to meet (I2).';
comment on column mentorship_meeting_plan.plan_version is 'From 1 on.';
comment on column mentorship_meeting_plan.first_day is 'The first day on which it holds.';
comment on column mentorship_meeting_plan.agreed_on is 'The agreement: the day on which it happened.';
comment on column mentorship_meeting_plan.agreed_recorded_on is 'The agreement: the day on which it was recorded.';
comment on column mentorship_meeting_plan.times is 'How many meetings in a week or a month.';
comment on column mentorship_meeting_plan.per is 'In a week or in a month.';
comment on column mentorship_meeting_plan.form is 'In person, online or either.';

comment on table diary_entry is 'A meeting or contact of a pair, as the mentor noted it (annex 9, E4).';
comment on column diary_entry.version is 'How many times the record has been saved.';
comment on column diary_entry.diary_entry is 'The entry''s id.';
comment on column diary_entry.mentorship is 'Which pair.';
comment on column diary_entry.kind is 'A meeting or another contact.';
comment on column diary_entry.happened_on is 'The meeting or contact: the day on which it happened.';
comment on column diary_entry.happened_recorded_on is 'The meeting or contact: the day on which it was recorded.';
comment on column diary_entry.minutes is 'How long it lasted.';
comment on column diary_entry.form is 'In which form.';
comment on column diary_entry.themes is 'The themes discussed.';
comment on column diary_entry.support_functions is 'What the mentor gave (P7).';
comment on column diary_entry.guidance is 'The themes of civic orientation in which the mentor gave guidance (K6).';
comment on column diary_entry.referrals is 'The services that the mentor referred the mentee to.';
comment on column diary_entry.concern is 'Whether something gives the mentor concern (S2).';
comment on column diary_entry.community_activity is 'What the pair took part in together (I6, K8).';
comment on column diary_entry.withdrawn_by is 'Its being withdrawn as recorded in error: who decided; never a name.';
comment on column diary_entry.withdrawn_at is 'Its being withdrawn as recorded in error: when it was recorded.';
comment on column diary_entry.withdrawn_why is 'Its being withdrawn as recorded in error: the reason.';

comment on table diary_entry_formal_step is 'A formal step that the mentee took, such as a job application (K3).';
comment on column diary_entry_formal_step.formal_step_number is 'The place in the list, from 1 on.';
comment on column diary_entry_formal_step.kind is 'What was done.';
comment on column diary_entry_formal_step.taken_on is 'The step: the day on which it happened.';
comment on column diary_entry_formal_step.taken_recorded_on is 'The step: the day on which it was recorded.';

comment on table final_assessment is 'The final assessment of an integration plan by a pair (annex 12, E5).';
comment on column final_assessment.version is 'How many times the record has been saved.';
comment on column final_assessment.final_assessment is 'The assessment''s id.';
comment on column final_assessment.mentorship is 'The pair that it closes.';
comment on column final_assessment.made_on is 'The assessment: the day on which it happened.';
comment on column final_assessment.made_recorded_on is 'The assessment: the day on which it was recorded.';

comment on table final_assessment_outcome is 'What became of one goal.';
comment on column final_assessment_outcome.goal_number is 'Which goal of the mentee''s plan, by its number.';
comment on column final_assessment_outcome.status is 'How far it came.';

comment on table survey is 'A questionnaire that a person is asked to answer (annexes 10 and 11, E6, K1).';
comment on column survey.version is 'How many times the record has been saved.';
comment on column survey.survey is 'The survey''s id.';
comment on column survey.person is 'Who is asked.';
comment on column survey.kind is 'Which survey.';
comment on column survey.mentorship is 'The pair that it is about.';
comment on column survey.owed_from is 'The first day on which the person is to be asked.';

comment on table survey_sending is 'A survey was sent, or sent again.';
comment on column survey_sending.sending_number is 'The place in the list, from 1 on.';
comment on column survey_sending.sent_on is 'The sending: the day on which it happened.';
comment on column survey_sending.sent_recorded_on is 'The sending: the day on which it was recorded.';

comment on table survey_answer is 'What somebody answered; the last answer counts.';
comment on column survey_answer.answer_number is 'The place in the list, from 1 on.';
comment on column survey_answer.answered_on is 'The answer: the day on which it happened.';
comment on column survey_answer.answered_recorded_on is 'The answer: the day on which it was recorded.';
comment on column survey_answer.satisfaction is 'From 1 to 5 (K4).';
comment on column survey_answer.benefit is 'From 1 to 5, or yes or no (K4).';
comment on column survey_answer.skills_used is 'From 1 to 5, or yes or no (K1).';
comment on column survey_answer.may_be_quoted is 'Whether the texts may be quoted without a name (E3).';

comment on table group_reflection is 'A final reflection with the group of mentors (E7).';
comment on column group_reflection.version is 'How many times the record has been saved.';
comment on column group_reflection.group_reflection is 'The reflection''s id.';
comment on column group_reflection.planned_for is 'The day for which it was first planned.';
comment on column group_reflection.planned_on is 'Its planning: the day on which it happened.';
comment on column group_reflection.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column group_reflection.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column group_reflection.cancelled_at is 'Its being called off: when it was recorded.';
comment on column group_reflection.cancelled_why is 'Its being called off: the reason.';
comment on column group_reflection.held_on is 'Its being held: the day on which it happened.';
comment on column group_reflection.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column group_reflection.minutes is 'How long it took.';

comment on table group_reflection_move is 'A day to which it was moved, in the order of the decisions.';
comment on column group_reflection_move.move_number is 'The place in the list, from 1 on.';
comment on column group_reflection_move.moved_to is 'Its new day.';
comment on column group_reflection_move.decided_by is 'The move: who decided; never a name.';
comment on column group_reflection_move.decided_at is 'The move: when it was recorded.';
comment on column group_reflection_move.decided_why is 'The move: the reason.';

comment on table group_reflection_invitee is 'Somebody who was invited.';
comment on column group_reflection_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column group_reflection_invitee.person is 'Who.';
comment on column group_reflection_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column group_reflection_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

comment on table group_reflection_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column group_reflection_mark.mark_number is 'The place in the list, from 1 on.';
comment on column group_reflection_mark.person is 'Who was there or not.';
comment on column group_reflection_mark.attendance is 'Which of the two.';
comment on column group_reflection_mark.recorded_on is 'The day on which it was recorded.';

comment on table group_reflection_lesson is 'Something that the mentors learnt.';
comment on column group_reflection_lesson.lesson_number is 'The place in the list, from 1 on.';

comment on table group_reflection_idea is 'Something that could be done better.';
comment on column group_reflection_idea.idea_number is 'The place in the list, from 1 on.';

comment on table orientation_session is 'A session or workshop of civic orientation (K6).';
comment on column orientation_session.version is 'How many times the record has been saved.';
comment on column orientation_session.orientation_session is 'The session''s id.';
comment on column orientation_session.kind is 'A session or a workshop.';
comment on column orientation_session.themes is 'On what.';
comment on column orientation_session.planned_for is 'The day for which it was first planned.';
comment on column orientation_session.planned_on is 'Its planning: the day on which it happened.';
comment on column orientation_session.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column orientation_session.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column orientation_session.cancelled_at is 'Its being called off: when it was recorded.';
comment on column orientation_session.cancelled_why is 'Its being called off: the reason.';
comment on column orientation_session.held_on is 'Its being held: the day on which it happened.';
comment on column orientation_session.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column orientation_session.minutes is 'How long it took.';

comment on table orientation_session_move is 'A day to which it was moved, in the order of the decisions.';
comment on column orientation_session_move.move_number is 'The place in the list, from 1 on.';
comment on column orientation_session_move.moved_to is 'Its new day.';
comment on column orientation_session_move.decided_by is 'The move: who decided; never a name.';
comment on column orientation_session_move.decided_at is 'The move: when it was recorded.';
comment on column orientation_session_move.decided_why is 'The move: the reason.';

comment on table orientation_session_invitee is 'Somebody who was invited.';
comment on column orientation_session_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column orientation_session_invitee.person is 'Who.';
comment on column orientation_session_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column orientation_session_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

comment on table orientation_session_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column orientation_session_mark.mark_number is 'The place in the list, from 1 on.';
comment on column orientation_session_mark.person is 'Who was there or not.';
comment on column orientation_session_mark.attendance is 'Which of the two.';
comment on column orientation_session_mark.recorded_on is 'The day on which it was recorded.';

comment on table course is 'A person takes a course (R.2.8).';
comment on column course.version is 'How many times the record has been saved.';
comment on column course.course is 'The id of the participation.';
comment on column course.person is 'Who takes it.';
comment on column course.kind is 'Of a language or of something else.';
comment on column course.begun_on is 'The first day: the day on which it happened.';
comment on column course.begun_recorded_on is 'The first day: the day on which it was recorded.';
comment on column course.left_on is 'Its being left, completed or not: the day on which it happened.';
comment on column course.left_recorded_on is 'Its being left, completed or not: the day on which it was recorded.';
comment on column course.completed is 'Whether it was completed.';
comment on column course.before_level is 'The level before a language course: which, from A1 to C2.';
comment on column course.before_assessed_on is 'The level before a language course: its assessment: the day on which it happened.';
comment on column course.before_assessed_recorded_on is 'The level before a language course: its assessment: the day on which it was recorded.';
comment on column course.after_level is 'The level after a language course: which, from A1 to C2.';
comment on column course.after_assessed_on is 'The level after a language course: its assessment: the day on which it happened.';
comment on column course.after_assessed_recorded_on is 'The level after a language course: its assessment: the day on which it was recorded.';

comment on table authority is 'A local or regional authority that has to do with the programme (K9).';
comment on column authority.version is 'How many times the record has been saved.';
comment on column authority.authority is 'The authority''s id.';
comment on column authority.name is 'What the body is called; no contact of anybody there.';
comment on column authority.level is 'Local or regional.';
comment on column authority.country is 'In which country: two letters of ISO 3166-1.';
comment on column authority.supported_on is 'Its being supported to carry out integration measures: the day on which it happened.';
comment on column authority.supported_recorded_on is 'Its being supported to carry out integration measures: the day on which it was recorded.';

comment on table authority_involvement is 'What an authority did in the programme, and how long.';
comment on column authority_involvement.involvement_number is 'The place in the list, from 1 on.';
comment on column authority_involvement.role is 'As what.';
comment on column authority_involvement.begun_on is 'The first day: the day on which it happened.';
comment on column authority_involvement.begun_recorded_on is 'The first day: the day on which it was recorded.';
comment on column authority_involvement.ended_on is 'The last day: the day on which it happened.';
comment on column authority_involvement.ended_recorded_on is 'The last day: the day on which it was recorded.';

comment on table growth is 'An experienced mentor is invited to go on as trainer, supervisor or community leader (X2).';
comment on column growth.version is 'How many times the record has been saved.';
comment on column growth.growth is 'The id of the invitation.';
comment on column growth.mentor is 'Who is invited.';
comment on column growth.path is 'As what they would go on.';
comment on column growth.invited_on is 'The invitation: the day on which it happened.';
comment on column growth.invited_recorded_on is 'The invitation: the day on which it was recorded.';
comment on column growth.invited_by is 'Who invited them; never a name.';
comment on column growth.answer_accepts is 'The answer: whether they want to.';
comment on column growth.answer_given_on is 'The answer: its being given: the day on which it happened.';
comment on column growth.answer_given_recorded_on is 'The answer: its being given: the day on which it was recorded.';
comment on column growth.begun_on is 'The beginning: the day on which it happened.';
comment on column growth.begun_recorded_on is 'The beginning: the day on which it was recorded.';

comment on table diary_submission is 'A mentor handed in the diary of some days (S3).';
comment on column diary_submission.version is 'How many times the record has been saved.';
comment on column diary_submission.diary_submission is 'The id of the hand-in.';
comment on column diary_submission.mentorship is 'Which pair''s diary.';
comment on column diary_submission.first_day is 'The first day that it speaks of.';
comment on column diary_submission.last_day is 'The last day that it speaks of.';
comment on column diary_submission.made_on is 'The hand-in: the day on which it happened.';
comment on column diary_submission.made_recorded_on is 'The hand-in: the day on which it was recorded.';

comment on table supervision_meeting is 'A meeting of mentors with staff (S1).';
comment on column supervision_meeting.version is 'How many times the record has been saved.';
comment on column supervision_meeting.supervision_meeting is 'The meeting''s id.';
comment on column supervision_meeting.form is 'With whom.';
comment on column supervision_meeting.planned_for is 'The day for which it was first planned.';
comment on column supervision_meeting.planned_on is 'Its planning: the day on which it happened.';
comment on column supervision_meeting.planned_recorded_on is 'Its planning: the day on which it was recorded.';
comment on column supervision_meeting.cancelled_by is 'Its being called off: who decided; never a name.';
comment on column supervision_meeting.cancelled_at is 'Its being called off: when it was recorded.';
comment on column supervision_meeting.cancelled_why is 'Its being called off: the reason.';
comment on column supervision_meeting.held_on is 'Its being held: the day on which it happened.';
comment on column supervision_meeting.held_recorded_on is 'Its being held: the day on which it was recorded.';
comment on column supervision_meeting.minutes is 'How long it took.';

comment on table supervision_meeting_move is 'A day to which it was moved, in the order of the decisions.';
comment on column supervision_meeting_move.move_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_move.moved_to is 'Its new day.';
comment on column supervision_meeting_move.decided_by is 'The move: who decided; never a name.';
comment on column supervision_meeting_move.decided_at is 'The move: when it was recorded.';
comment on column supervision_meeting_move.decided_why is 'The move: the reason.';

comment on table supervision_meeting_invitee is 'Somebody who was invited.';
comment on column supervision_meeting_invitee.invitee_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_invitee.person is 'Who.';
comment on column supervision_meeting_invitee.invited_on is 'The invitation: the day on which it happened.';
comment on column supervision_meeting_invitee.invited_recorded_on is 'The invitation: the day on which it was recorded.';

comment on table supervision_meeting_mark is 'Whether somebody was there, as it was recorded; a person''s last mark counts.';
comment on column supervision_meeting_mark.mark_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_mark.person is 'Who was there or not.';
comment on column supervision_meeting_mark.attendance is 'Which of the two.';
comment on column supervision_meeting_mark.recorded_on is 'The day on which it was recorded.';

comment on table supervision_meeting_pair_note is 'What was said of a pair (S1).';
comment on column supervision_meeting_pair_note.pair_note_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_pair_note.mentorship is 'Which pair.';

comment on table supervision_meeting_motivation_note is 'What a mentor said of the own motives (R7).';
comment on column supervision_meeting_motivation_note.motivation_note_number is 'The place in the list, from 1 on.';
comment on column supervision_meeting_motivation_note.mentor is 'Whose motives.';
comment on column supervision_meeting_motivation_note.level is 'How motivated, from 1, hardly, to 5, very.';

comment on table voice is 'What a mentee tells the team in confidence (E3); it is never shown to the mentor.';
comment on column voice.version is 'How many times the record has been saved.';
comment on column voice.voice is 'The note''s id.';
comment on column voice.mentee is 'Whose voice.';
comment on column voice.reached_on is 'Its reaching the team: the day on which it happened.';
comment on column voice.reached_recorded_on is 'Its reaching the team: the day on which it was recorded.';
comment on column voice.urgency is 'How soon it is to be answered.';
comment on column voice.answered_by is 'The answer to the mentee: who decided; never a name.';
comment on column voice.answered_at is 'The answer to the mentee: when it was recorded.';
comment on column voice.answered_why is 'The answer to the mentee: the reason.';

comment on table warning_reply is 'What the team replied to an early warning (S2).';
comment on column warning_reply.version is 'How many times the record has been saved.';
comment on column warning_reply.warning_reply is 'The reply''s id.';
comment on column warning_reply.mentorship is 'Which pair.';
comment on column warning_reply.kind is 'What was warned of.';
comment on column warning_reply.since is 'The first day of what was warned of.';
comment on column warning_reply.reply is 'What was replied.';
comment on column warning_reply.decided_by is 'The reply: who decided; never a name.';
comment on column warning_reply.decided_at is 'The reply: when it was recorded.';
comment on column warning_reply.decided_why is 'The reply: the reason.';

comment on table store_key is 'The keys of the store as a whole, wrapped by the key that is kept outside.';
comment on column store_key.purpose is 'What it is for: store, whose e-mails are digested and whose audit trail''s head is sealed with it.';
comment on column store_key.key_id is 'Which key outside wraps it.';
comment on column store_key.wrapped is 'The key, wrapped.';

comment on table programme_key is 'The key that seals what was written of no one person of a programme.';
comment on column programme_key.key_id is 'Which key outside wraps it.';
comment on column programme_key.wrapped is 'The key, wrapped.';

comment on table person_key is 'The key that seals who a person is and what was written of them; gone once the person was erased.';
comment on column person_key.key_id is 'Which key outside wraps it.';
comment on column person_key.wrapped is 'The key, wrapped.';

comment on table application_text is 'Motivation, lived experience and expectations, sealed as one with the key of the person.';
comment on column application_text.texts is 'The three texts, sealed as one.';

comment on table recruitment_round_text is 'What was written of a row of recruitment_round, sealed; no row where nothing was.';
comment on column recruitment_round_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column recruitment_round_text.texts is 'The texts of the row, sealed as one.';

comment on table candidacy_interview_note_text is 'What was written of a row of candidacy_interview_note, sealed; no row where nothing was.';
comment on column candidacy_interview_note_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column candidacy_interview_note_text.texts is 'The texts of the row, sealed as one.';

comment on table candidacy_network_contact_text is 'What was written of a row of candidacy_network_contact, sealed; no row where nothing was.';
comment on column candidacy_network_contact_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column candidacy_network_contact_text.texts is 'The texts of the row, sealed as one.';

comment on table candidacy_selection_text is 'What was written of a row of candidacy_selection, sealed; no row where nothing was.';
comment on column candidacy_selection_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column candidacy_selection_text.texts is 'The texts of the row, sealed as one.';

comment on table candidacy_leaving_text is 'What was written of a row of candidacy_leaving, sealed; no row where nothing was.';
comment on column candidacy_leaving_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column candidacy_leaving_text.texts is 'The texts of the row, sealed as one.';

comment on table training_session_text is 'What was written of a row of training_session, sealed; no row where nothing was.';
comment on column training_session_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column training_session_text.texts is 'The texts of the row, sealed as one.';

comment on table training_session_move_text is 'What was written of a row of training_session_move, sealed; no row where nothing was.';
comment on column training_session_move_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column training_session_move_text.texts is 'The texts of the row, sealed as one.';

comment on table training_record_need_text is 'What was written of a row of training_record_need, sealed; no row where nothing was.';
comment on column training_record_need_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column training_record_need_text.texts is 'The texts of the row, sealed as one.';

comment on table training_record_observation_text is 'What was written of a row of training_record_observation, sealed; no row where nothing was.';
comment on column training_record_observation_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column training_record_observation_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_text is 'What was written of a row of plan_goal, sealed; no row where nothing was.';
comment on column plan_goal_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_requirement_text is 'What was written of a row of plan_goal_requirement, sealed; no row where nothing was.';
comment on column plan_goal_requirement_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_requirement_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_obstacle_text is 'What was written of a row of plan_goal_obstacle, sealed; no row where nothing was.';
comment on column plan_goal_obstacle_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_obstacle_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_milestone_text is 'What was written of a row of plan_goal_milestone, sealed; no row where nothing was.';
comment on column plan_goal_milestone_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_milestone_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_step_text is 'What was written of a row of plan_goal_step, sealed; no row where nothing was.';
comment on column plan_goal_step_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_step_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_goal_progress_text is 'What was written of a row of plan_goal_progress, sealed; no row where nothing was.';
comment on column plan_goal_progress_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_goal_progress_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_revision_text is 'What was written of a row of plan_revision, sealed; no row where nothing was.';
comment on column plan_revision_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_revision_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_revision_requirement_text is 'What was written of a row of plan_revision_requirement, sealed; no row where nothing was.';
comment on column plan_revision_requirement_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_revision_requirement_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_revision_obstacle_text is 'What was written of a row of plan_revision_obstacle, sealed; no row where nothing was.';
comment on column plan_revision_obstacle_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_revision_obstacle_text.texts is 'The texts of the row, sealed as one.';

comment on table plan_review_text is 'What was written of a row of plan_review, sealed; no row where nothing was.';
comment on column plan_review_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column plan_review_text.texts is 'The texts of the row, sealed as one.';

comment on table mentorship_step_text is 'What was written of a row of mentorship_step, sealed; no row where nothing was.';
comment on column mentorship_step_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column mentorship_step_text.texts is 'The texts of the row, sealed as one.';

comment on table mentorship_trial_answer_text is 'What was written of a row of mentorship_trial_answer, sealed; no row where nothing was.';
comment on column mentorship_trial_answer_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column mentorship_trial_answer_text.texts is 'The texts of the row, sealed as one.';

comment on table diary_entry_text is 'What was written of a row of diary_entry, sealed; no row where nothing was.';
comment on column diary_entry_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column diary_entry_text.texts is 'The texts of the row, sealed as one.';

comment on table final_assessment_text is 'What was written of a row of final_assessment, sealed; no row where nothing was.';
comment on column final_assessment_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column final_assessment_text.texts is 'The texts of the row, sealed as one.';

comment on table final_assessment_outcome_text is 'What was written of a row of final_assessment_outcome, sealed; no row where nothing was.';
comment on column final_assessment_outcome_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column final_assessment_outcome_text.texts is 'The texts of the row, sealed as one.';

comment on table survey_answer_text is 'What was written of a row of survey_answer, sealed; no row where nothing was.';
comment on column survey_answer_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column survey_answer_text.texts is 'The texts of the row, sealed as one.';

comment on table group_reflection_text is 'What was written of a row of group_reflection, sealed; no row where nothing was.';
comment on column group_reflection_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column group_reflection_text.texts is 'The texts of the row, sealed as one.';

comment on table group_reflection_move_text is 'What was written of a row of group_reflection_move, sealed; no row where nothing was.';
comment on column group_reflection_move_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column group_reflection_move_text.texts is 'The texts of the row, sealed as one.';

comment on table group_reflection_lesson_text is 'What was written of a row of group_reflection_lesson, sealed; no row where nothing was.';
comment on column group_reflection_lesson_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column group_reflection_lesson_text.texts is 'The texts of the row, sealed as one.';

comment on table group_reflection_idea_text is 'What was written of a row of group_reflection_idea, sealed; no row where nothing was.';
comment on column group_reflection_idea_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column group_reflection_idea_text.texts is 'The texts of the row, sealed as one.';

comment on table orientation_session_text is 'What was written of a row of orientation_session, sealed; no row where nothing was.';
comment on column orientation_session_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column orientation_session_text.texts is 'The texts of the row, sealed as one.';

comment on table orientation_session_move_text is 'What was written of a row of orientation_session_move, sealed; no row where nothing was.';
comment on column orientation_session_move_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column orientation_session_move_text.texts is 'The texts of the row, sealed as one.';

comment on table supervision_meeting_text is 'What was written of a row of supervision_meeting, sealed; no row where nothing was.';
comment on column supervision_meeting_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column supervision_meeting_text.texts is 'The texts of the row, sealed as one.';

comment on table supervision_meeting_move_text is 'What was written of a row of supervision_meeting_move, sealed; no row where nothing was.';
comment on column supervision_meeting_move_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column supervision_meeting_move_text.texts is 'The texts of the row, sealed as one.';

comment on table supervision_meeting_pair_note_text is 'What was written of a row of supervision_meeting_pair_note, sealed; no row where nothing was.';
comment on column supervision_meeting_pair_note_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column supervision_meeting_pair_note_text.texts is 'The texts of the row, sealed as one.';

comment on table supervision_meeting_motivation_note_text is 'What was written of a row of supervision_meeting_motivation_note, sealed; no row where nothing was.';
comment on column supervision_meeting_motivation_note_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column supervision_meeting_motivation_note_text.texts is 'The texts of the row, sealed as one.';

comment on table voice_text is 'What was written of a row of voice, sealed; no row where nothing was.';
comment on column voice_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column voice_text.texts is 'The texts of the row, sealed as one.';

comment on table warning_reply_text is 'What was written of a row of warning_reply, sealed; no row where nothing was.';
comment on column warning_reply_text.sealed_for is 'Whose key sealed it; null for the key of the programme.';
comment on column warning_reply_text.texts is 'The texts of the row, sealed as one.';

comment on table consent is 'What somebody said of their consent after the form (X3).';
comment on column consent.version is 'How many times the record has been saved.';
comment on column consent.person is 'Whose it is.';

comment on table consent_statement is 'That somebody consented to something, or withdrew their consent.';
comment on column consent_statement.statement_number is 'The place in the list, from 1 on.';
comment on column consent_statement.purpose is 'To what.';
comment on column consent_statement.is_given is 'Whether they consent; if not, they withdraw.';
comment on column consent_statement.said_on is 'Their saying so: the day on which it happened.';
comment on column consent_statement.said_recorded_on is 'Their saying so: the day on which it was recorded.';
comment on column consent_statement.recorded_by is 'Who recorded it; never a name.';
comment on column consent_statement.why is 'The reason, for example how they said so.';
