create table generation (
    school_id      uuid        not null,
    id             uuid        not null default uuidv7(),
    course_id      uuid        not null,
    wish           jsonb       not null,
    seed           bigint      not null,
    generator      text        not null,
    status         text        not null,
    progress       int         not null,
    requested      int         not null,
    produced       int         not null,
    tally          jsonb       not null,
    rejected       jsonb       not null,
    shortfall      jsonb       not null,
    hint           text,
    problem_code   text,
    problem_detail text,
    created_at     timestamptz not null,
    constraint generation_pk primary key (school_id, id),
    constraint generation_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint generation_status_check check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint generation_progress_check check (progress between 0 and 100),
    constraint generation_requested_check check (requested between 1 and 10000),
    constraint generation_produced_check check (produced between 0 and requested),
    constraint generation_problem_check check ((status = 'FAILED') = (problem_code is not null))
);
comment on table generation is
    'An order to write questions (wish), and how far it has come: tally holds, by type, how many were drawn from the generator and how many of them the bank took, so that a run that was cut off goes on behind them';
create index generation_course_idx on generation (school_id, course_id, id);
alter table generation enable row level security;
alter table generation force row level security;
create policy generation_of_school on generation to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
