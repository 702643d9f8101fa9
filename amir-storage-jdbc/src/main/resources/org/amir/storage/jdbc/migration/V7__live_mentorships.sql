-- The pairs that take a place, so that the database itself holds every writer to one live pair of a mentee and to the places
-- of a mentor. The store writes a row when a pair is confirmed and deletes it when the pair is over. How many places the
-- mentor had at the confirmation stays: offering fewer later ends no pair.
-- Each statement may be run again, for databases that do not undo those before it when one fails.

create table if not exists live_mentorship (
    programme ${id} not null,
    mentorship ${id} not null,
    mentor ${id} not null,
    mentee ${id} not null,
    place integer not null,
    places integer not null,
    constraint live_mentorship_key primary key (programme, mentorship),
    constraint live_mentorship_one_of_mentee unique (programme, mentee),
    constraint live_mentorship_one_in_place unique (programme, mentor, place),
    constraint live_mentorship_of_pair foreign key (programme, mentorship)
        references mentorship (programme, mentorship) on delete cascade,
    constraint live_mentorship_of_mentor foreign key (mentor) references person (id),
    constraint live_mentorship_of_mentee foreign key (mentee) references person (id),
    constraint live_mentorship_place_of_places check (place between 1 and places)
)${table};
