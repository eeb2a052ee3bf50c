create table class (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    version    bigint      not null default 0,
    constraint class_pk primary key (school_id, id),
    constraint class_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint class_name_check check (length(name) between 1 and 200)
);
comment on table class is 'A group of learners that quizzes are set for';
alter table class enable row level security;
alter table class force row level security;
create policy class_of_school on class to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table learner (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    reference  text        not null,
    name       text,
    factor     numeric     not null default 1,
    minutes    int         not null default 0,
    created_at timestamptz not null default now(),
    version    bigint      not null default 0,
    constraint learner_pk primary key (school_id, id),
    constraint learner_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint learner_reference_key unique (school_id, reference),
    constraint learner_reference_check check (length(reference) between 1 and 200),
    constraint learner_name_check check (length(name) <= 200),
    constraint learner_factor_check check (factor between 1 and 10),
    constraint learner_minutes_check check (minutes between 0 and 10080)
);
comment on table learner is
    'Someone who sits quizzes, under the school''s own reference; the only table that may hold a name';
comment on column learner.factor is 'How many times the usual time the learner is due';
comment on column learner.minutes is 'Extra minutes on top of that';
alter table learner enable row level security;
alter table learner force row level security;
create policy learner_of_school on learner to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table class_learner (
    school_id  uuid not null,
    class_id   uuid not null,
    learner_id uuid not null,
    constraint class_learner_pk primary key (school_id, class_id, learner_id),
    constraint class_learner_class_fk foreign key (school_id, class_id)
        references class (school_id, id) on delete cascade,
    constraint class_learner_learner_fk foreign key (school_id, learner_id)
        references learner (school_id, id) on delete cascade
);
comment on table class_learner is 'Who is in which class';
create index class_learner_learner_idx on class_learner (school_id, learner_id);
alter table class_learner enable row level security;
alter table class_learner force row level security;
create policy class_learner_of_school on class_learner to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
