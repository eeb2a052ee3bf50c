create table attempt (
    school_id     uuid        not null,
    id            uuid        not null default uuidv7(),
    assignment_id uuid        not null,
    learner_id    uuid        not null,
    number        int         not null,
    status        text        not null default 'OPEN',
    seed          bigint      not null,
    secret        bytea       not null,
    flags         int[]       not null default '{}',
    started_at    timestamptz not null,
    deadline      timestamptz,
    finished_at   timestamptz,
    constraint attempt_pk primary key (school_id, id),
    constraint attempt_assignment_fk foreign key (school_id, assignment_id) references assignment (school_id, id),
    constraint attempt_learner_fk foreign key (school_id, learner_id)
        references learner (school_id, id) on delete cascade,
    constraint attempt_number_key unique (school_id, assignment_id, learner_id, number),
    constraint attempt_number_check check (number >= 1),
    constraint attempt_status_check check (status in ('OPEN', 'SUBMITTED', 'CLOSED')),
    constraint attempt_finished_at_check check ((finished_at is null) = (status = 'OPEN')),
    constraint attempt_order_check check (finished_at >= started_at)
);
comment on table attempt is 'One learner''s go at one assignment';
comment on column attempt.seed is 'Decides the order of questions and options';
comment on column attempt.secret is 'Signs the receipts of saved answers';
create unique index attempt_open_key on attempt (school_id, assignment_id, learner_id) where status = 'OPEN';
create index attempt_learner_idx on attempt (school_id, learner_id);
create index attempt_due_idx on attempt (deadline) where status = 'OPEN';
alter table attempt enable row level security;
alter table attempt force row level security;
create policy attempt_of_school on attempt to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
create policy attempt_for_definer on attempt for select to examwright_owner using (true);

-- Open attempts of any school that the clock has ended, longest ago first; whoever closes one checks again.
create function due_attempts(most int) returns table (school_id uuid, id uuid)
    language sql stable security definer
    set search_path = ''
as $$
    select a.school_id, a.id
    from examwright.attempt a
    where a.status = 'OPEN' and a.deadline <= now()
    order by a.deadline
    limit most
$$;

create table saved_answer (
    school_id  uuid        not null,
    attempt_id uuid        not null,
    slot       int         not null,
    sequence   int         not null,
    answer     jsonb,
    saved_at   timestamptz not null,
    constraint saved_answer_pk primary key (school_id, attempt_id, slot, sequence),
    constraint saved_answer_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade,
    constraint saved_answer_slot_check check (slot >= 1),
    constraint saved_answer_sequence_check check (sequence >= 1)
);
comment on table saved_answer is
    'Every answer as it was saved, in the question''s own ids; only added to. The greatest sequence in time counts';
comment on column saved_answer.saved_at is 'When the request arrived, by the database''s clock';
alter table saved_answer enable row level security;
alter table saved_answer force row level security;
create policy saved_answer_of_school on saved_answer to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

-- A learner's keys, and those to one attempt, end with the learner and the attempt.
alter table api_key add constraint api_key_learner_fk foreign key (school_id, learner_id)
    references learner (school_id, id) on delete cascade;
alter table api_key add constraint api_key_attempt_fk foreign key (school_id, attempt_id)
    references attempt (school_id, id) on delete cascade;
create index api_key_learner_idx on api_key (school_id, learner_id) where learner_id is not null;
