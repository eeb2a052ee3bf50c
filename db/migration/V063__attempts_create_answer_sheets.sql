create table answer_sheet (
    school_id   uuid      not null,
    attempt_id  uuid      not null,
    choices     int[]     not null,
    others      jsonb     not null,
    scores      numeric[] not null,
    denominator numeric   not null,
    outcomes    text      not null,
    total       numeric   not null,
    pending     numeric   not null,
    constraint answer_sheet_pk primary key (school_id, attempt_id),
    constraint answer_sheet_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade,
    constraint answer_sheet_slots_check check (
        cardinality(choices) = length(outcomes) and cardinality(scores) = length(outcomes)),
    constraint answer_sheet_denominator_check check (denominator >= 1),
    constraint answer_sheet_outcomes_check check (outcomes ~ '^[CPIUW]*$')
);
comment on table answer_sheet is
    'A finished attempt''s answers and marks, an element a slot of the quiz version that the assignment froze';
comment on column answer_sheet.choices is
    'Ticked options as bits, the question version''s first option lowest; null where nothing is ticked';
comment on column answer_sheet.others is 'Answers that are not ticks, by slot number';
comment on column answer_sheet.scores is 'Exact marks: numerators over the one denominator';
comment on column answer_sheet.outcomes is
    'A letter a slot: correct, partial, incorrect, unanswered, waiting for a marker';
comment on column answer_sheet.total is 'What is marked so far, to ten decimals, for sorting';
alter table answer_sheet enable row level security;
alter table answer_sheet force row level security;
create policy answer_sheet_of_school on answer_sheet to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table mark (
    school_id  uuid        not null,
    attempt_id uuid        not null,
    slot       int         not null,
    number     int         not null,
    score      numeric     not null,
    level      int,
    points     int[],
    comment    text,
    given_as   text        not null,
    member_id  uuid,
    marked_at  timestamptz not null,
    constraint mark_pk primary key (school_id, attempt_id, slot, number),
    constraint mark_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade,
    constraint mark_member_fk foreign key (school_id, member_id)
        references member (school_id, id) on delete set null (member_id),
    constraint mark_score_check check (score >= 0),
    constraint mark_given_as_check check (given_as in ('FIRST', 'SECOND', 'MODERATOR'))
);
comment on table mark is 'Every mark that a person gave for a written answer; the first marker''s last one counts, unless a moderator''s stands';
create index mark_member_idx on mark (school_id, member_id);
alter table mark enable row level security;
alter table mark force row level security;
create policy mark_of_school on mark to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
