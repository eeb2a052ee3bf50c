create table assignment (
    school_id          uuid        not null,
    id                 uuid        not null default uuidv7(),
    quiz_id            uuid        not null,
    quiz_version       int         not null,
    class_id           uuid,
    opens_at           timestamptz,
    closes_at          timestamptz,
    time_limit_seconds bigint,
    attempts           int         not null,
    counts             text        not null,
    pass_mark          numeric,
    shuffle_questions  boolean     not null,
    shuffle_options    boolean     not null,
    release            jsonb       not null,
    created_at         timestamptz not null default now(),
    version            bigint      not null default 0,
    constraint assignment_pk primary key (school_id, id),
    constraint assignment_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint assignment_quiz_fk foreign key (school_id, quiz_id, quiz_version)
        references quiz_version (school_id, quiz_id, version),
    constraint assignment_class_fk foreign key (school_id, class_id) references class (school_id, id),
    constraint assignment_window_check check (opens_at < closes_at),
    constraint assignment_time_limit_seconds_check check (time_limit_seconds between 1 and 31536000),
    constraint assignment_attempts_check check (attempts between 1 and 1000),
    constraint assignment_counts_check check (counts in ('FIRST', 'BEST', 'LAST')),
    constraint assignment_pass_mark_check check (pass_mark between 0 and 100)
);
comment on table assignment is 'A frozen version of a quiz set for learners: when, for how long, what is shown afterwards';
create index assignment_quiz_idx on assignment (school_id, quiz_id, id);
create index assignment_class_idx on assignment (school_id, class_id);
alter table assignment enable row level security;
alter table assignment force row level security;
create policy assignment_of_school on assignment to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table extension (
    school_id     uuid not null,
    assignment_id uuid not null,
    learner_id    uuid not null,
    factor        numeric,
    minutes       int,
    attempts      int  not null,
    constraint extension_pk primary key (school_id, assignment_id, learner_id),
    constraint extension_assignment_fk foreign key (school_id, assignment_id)
        references assignment (school_id, id) on delete cascade,
    constraint extension_learner_fk foreign key (school_id, learner_id)
        references learner (school_id, id) on delete cascade,
    constraint extension_factor_check check (factor between 1 and 10),
    constraint extension_minutes_check check (minutes between 0 and 10080),
    constraint extension_time_check check ((factor is null) = (minutes is null)),
    constraint extension_attempts_check check (attempts between 0 and 1000)
);
comment on table extension is
    'What one learner is given beyond the others in one assignment; its time, if any, replaces the learner''s own';
create index extension_learner_idx on extension (school_id, learner_id);
alter table extension enable row level security;
alter table extension force row level security;
create policy extension_of_school on extension to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
