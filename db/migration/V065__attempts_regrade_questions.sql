create table regrade (
    school_id   uuid        not null,
    id          uuid        not null default uuidv7(),
    question_id uuid        not null,
    policy      text        not null,
    wanted      jsonb       not null,
    dry_run     boolean     not null,
    reason      text,
    status      text        not null default 'QUEUED',
    attempts    int         not null,
    looked_at   int         not null default 0,
    member_id   uuid,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    constraint regrade_pk primary key (school_id, id),
    constraint regrade_question_fk foreign key (school_id, question_id) references question (school_id, id) on delete cascade,
    constraint regrade_member_fk foreign key (school_id, member_id)
        references member (school_id, id) on delete set null (member_id),
    constraint regrade_policy_check check (policy in ('NEW_KEY', 'ACCEPT_ALSO', 'CREDIT_ALL', 'DROP_ITEM', 'NEW_RULE')),
    constraint regrade_status_check check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint regrade_ended_at_check check ((ended_at is null) = (status in ('QUEUED', 'RUNNING')))
);
comment on table regrade is
    'A question marked again in assignments that were sat, or only tried out: who ordered it, when and why. No other way moves a rule''s mark';
comment on column regrade.wanted is 'The order as it was given: options, scoring rule, the question''s latest version then';
comment on column regrade.attempts is 'How many were finished when it was ordered; looked_at: how many of them have been marked anew';
create index regrade_question_idx on regrade (school_id, question_id, id);
create index regrade_member_idx on regrade (school_id, member_id);
alter table regrade enable row level security;
alter table regrade force row level security;
create policy regrade_of_school on regrade to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table regrade_assignment (
    school_id     uuid not null,
    regrade_id    uuid not null,
    assignment_id uuid not null,
    edition       int,
    since         bigint,
    position      uuid,
    done          boolean not null default false,
    constraint regrade_assignment_pk primary key (school_id, regrade_id, assignment_id),
    constraint regrade_assignment_regrade_fk foreign key (school_id, regrade_id)
        references regrade (school_id, id) on delete cascade,
    constraint regrade_assignment_assignment_fk foreign key (school_id, assignment_id)
        references assignment (school_id, id) on delete cascade
);
comment on table regrade_assignment is 'How far a regrade has come in one assignment';
comment on column regrade_assignment.edition is 'How papers counted when it was begun; null before';
comment on column regrade_assignment.since is 'The oldest transaction under way when it was begun: sheets written by it or later are looked at once more';
comment on column regrade_assignment.position is 'The last learner it has dealt with';
create index regrade_assignment_assignment_idx on regrade_assignment (school_id, assignment_id);
alter table regrade_assignment enable row level security;
alter table regrade_assignment force row level security;
create policy regrade_assignment_of_school on regrade_assignment to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table regrade_change (
    school_id       uuid    not null,
    regrade_id      uuid    not null,
    attempt_id      uuid    not null,
    slot            int,
    total_before    numeric not null,
    total_after           numeric not null,
    maximum_before  numeric not null,
    maximum_after   numeric not null,
    score_before    numeric,
    score_after     numeric,
    counted_before  boolean not null,
    counted_after   boolean not null,
    scores          numeric[],
    denominator     numeric,
    outcomes        text,
    verdicts        jsonb,
    pending         numeric,
    constraint regrade_change_pk primary key (school_id, regrade_id, attempt_id),
    constraint regrade_change_regrade_fk foreign key (school_id, regrade_id)
        references regrade (school_id, id) on delete cascade,
    constraint regrade_change_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade
);
comment on table regrade_change is 'What a regrade does, or did, to one attempt; scores and what follows are its sheet''s afterwards';
comment on column regrade_change.slot is 'Where the question stands on the attempt''s paper; null where it does not and only another attempt counts now';
comment on column regrade_change.counted_before is 'Whether this was the attempt that gave the learner''s marks';
create index regrade_change_attempt_idx on regrade_change (school_id, attempt_id);
alter table regrade_change enable row level security;
alter table regrade_change force row level security;
create policy regrade_change_of_school on regrade_change to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table ruling (
    school_id     uuid  not null,
    assignment_id uuid  not null,
    edition       int   not null,
    question_id   uuid  not null,
    ruling        jsonb not null,
    regrade_id    uuid  not null,
    constraint ruling_pk primary key (school_id, assignment_id, edition),
    constraint ruling_regrade_key unique (school_id, assignment_id, regrade_id),
    constraint ruling_assignment_fk foreign key (school_id, assignment_id)
        references assignment (school_id, id) on delete cascade,
    constraint ruling_question_fk foreign key (school_id, question_id) references question (school_id, id),
    constraint ruling_regrade_fk foreign key (school_id, regrade_id) references regrade (school_id, id) on delete cascade,
    constraint ruling_edition_check check (edition >= 1)
);
comment on table ruling is
    'How a question counts in an assignment since a regrade; the last edition of each question holds for all sheets, also those still to come';
create index ruling_question_idx on ruling (school_id, question_id);
create index ruling_regrade_idx on ruling (school_id, regrade_id);
alter table ruling enable row level security;
alter table ruling force row level security;
create policy ruling_of_school on ruling to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

alter table answer_sheet add column maximum numeric;
comment on column answer_sheet.maximum is
    'The marks that could be had on this paper, to tell the best of several attempts; null in old rows: the quiz''s own';
