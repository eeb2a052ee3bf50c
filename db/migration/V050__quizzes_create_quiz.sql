create table quiz (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    course_id  uuid        not null,
    latest     int         not null,
    created_at timestamptz not null,
    version    bigint      not null,
    constraint quiz_pk primary key (school_id, id),
    constraint quiz_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint quiz_latest_check check (latest >= 1)
);
comment on table quiz is 'A quiz through all its versions. "version" counts every change of this row';
create index quiz_course_idx on quiz (school_id, course_id, id);
alter table quiz enable row level security;
alter table quiz force row level security;
create policy quiz_of_school on quiz to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table quiz_version (
    school_id uuid    not null,
    quiz_id   uuid    not null,
    version   int     not null,
    title     text    not null,
    seed      bigint  not null,
    blueprint jsonb,
    frozen    boolean not null default false,
    constraint quiz_version_pk primary key (school_id, quiz_id, version),
    constraint quiz_version_quiz_fk foreign key (school_id, quiz_id) references quiz (school_id, id) on delete cascade,
    constraint quiz_version_version_check check (version >= 1),
    constraint quiz_version_title_check check (char_length(title) between 1 and 300)
);
comment on table quiz_version is
    'A quiz as it stood at one version. Once learners were set it, it is frozen and never changes; a later change makes the next one';
alter table quiz_version enable row level security;
alter table quiz_version force row level security;
create policy quiz_version_of_school on quiz_version to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table quiz_slot (
    school_id        uuid not null,
    quiz_id          uuid not null,
    quiz_version     int  not null,
    slot             int  not null,
    question_id      uuid not null,
    question_version int,
    marks            numeric,
    constraint quiz_slot_pk primary key (school_id, quiz_id, quiz_version, slot),
    constraint quiz_slot_question_key unique (school_id, quiz_id, quiz_version, question_id),
    constraint quiz_slot_quiz_fk foreign key (school_id, quiz_id, quiz_version)
        references quiz_version (school_id, quiz_id, version) on delete cascade,
    constraint quiz_slot_question_fk foreign key (school_id, question_id) references question (school_id, id),
    constraint quiz_slot_question_version_fk foreign key (school_id, question_id, question_version)
        references question_version (school_id, question_id, version),
    constraint quiz_slot_slot_check check (slot between 1 and 200),
    constraint quiz_slot_marks_check check (marks >= 0),
    constraint quiz_slot_question_version_check check (question_version is null or marks is not null)
);
comment on table quiz_slot is
    'A place in a quiz and its question. Until the quiz is frozen, question_version is null and the latest counts, and marks is null where the question''s own count';
create index quiz_slot_question_idx on quiz_slot (school_id, question_id);
alter table quiz_slot enable row level security;
alter table quiz_slot force row level security;
create policy quiz_slot_of_school on quiz_slot to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

-- A frozen version is what learners sat: whoever may write, it stays.
create function quiz_version_stays_frozen() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    if old.frozen then
        raise exception 'version % of quiz % is frozen', old.version, old.quiz_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger quiz_version_frozen_updated before update on quiz_version
    for each row execute function quiz_version_stays_frozen();

create function quiz_slot_stays_frozen() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    place record := coalesce(new, old);
begin
    if exists (
        select from examwright.quiz_version v
        where v.school_id = place.school_id and v.quiz_id = place.quiz_id
            and v.version = place.quiz_version and v.frozen
    ) then
        raise exception 'version % of quiz % is frozen', place.quiz_version, place.quiz_id
            using errcode = 'restrict_violation';
    end if;
    return place;
end $$;
create trigger quiz_slot_frozen_changed before insert or update on quiz_slot
    for each row execute function quiz_slot_stays_frozen();
