-- What the tables of records are held to beyond what they were made with: added once each, as Constraint reads them.
--
-- What belongs to a pair refers to one that is there. Left out are the other columns that name pairs: a plan's review, since
-- plans are read and written before pairs; a survey, a pair's note of a supervision meeting, and the predecessor and the final
-- assessment of a pair itself, since stores do not look at them, and a refusal by the database alone could not say what to do.

alter table diary_entry add constraint diary_entry_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table final_assessment add constraint final_assessment_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table diary_submission add constraint diary_submission_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
alter table warning_reply add constraint warning_reply_of_pair
    foreign key (programme, mentorship) references mentorship (programme, mentorship);
