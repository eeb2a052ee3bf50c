create table course (
    school_id   uuid        not null,
    id          uuid        not null default uuidv7(),
    title       text        not null,
    description text,
    period_from date,
    period_to   date,
    pack        text,
    created_at  timestamptz not null,
    version     bigint      not null,
    constraint course_pk primary key (school_id, id),
    constraint course_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint course_title_check check (length(title) between 1 and 300),
    constraint course_description_check check (length(description) <= 10000),
    constraint course_period_check check (period_from <= period_to)
);
comment on table course is 'A topic of study: its notes, facts, questions and quizzes hang on it and go with it';
alter table course enable row level security;
alter table course force row level security;
create policy course_of_school on course to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
