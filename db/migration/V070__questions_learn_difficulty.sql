create table question_difficulty (
    school_id      uuid             not null,
    question_id    uuid             not null,
    version        int              not null,
    logit          double precision not null,
    standard_error double precision not null,
    responses      int              not null,
    constraint question_difficulty_pk primary key (school_id, question_id, version),
    constraint question_difficulty_question_fk foreign key (school_id, question_id, version)
        references question_version (school_id, question_id, version) on delete cascade,
    constraint question_difficulty_standard_error_check check (standard_error > 0),
    constraint question_difficulty_responses_check check (responses >= 1)
);
comment on table question_difficulty is
    'How hard a version of a question turned out to be, from the first answers of so many learners; the prediction stays in question_version';
alter table question_difficulty enable row level security;
alter table question_difficulty force row level security;
create policy question_difficulty_of_school on question_difficulty to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
