create table topic (
    school_id     uuid   not null,
    id            uuid   not null default uuidv7(),
    course_id     uuid   not null,
    parent_id     uuid,
    name          text   not null,
    position      int    not null,
    from_day      date,
    to_day        date,
    specification jsonb  not null default '[]',
    version       bigint not null default 0,
    constraint topic_pk primary key (school_id, id),
    constraint topic_course_id_key unique (school_id, course_id, id),
    constraint topic_name_key unique (school_id, course_id, name),
    constraint topic_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint topic_parent_fk foreign key (school_id, course_id, parent_id) references topic (school_id, course_id, id),
    constraint topic_name_check check (name <> ''),
    constraint topic_parent_check check (parent_id <> id),
    constraint topic_to_day_check check (to_day >= from_day)
);
comment on table topic is 'A node of a course''s syllabus: its period and the places in boards'' specifications that it serves';
create index topic_parent_idx on topic (school_id, course_id, parent_id);
alter table topic enable row level security;
alter table topic force row level security;
create policy topic_of_school on topic to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table theme (
    school_id   uuid   not null,
    id          uuid   not null default uuidv7(),
    course_id   uuid   not null,
    name        text   not null,
    position    int    not null,
    description text,
    version     bigint not null default 0,
    constraint theme_pk primary key (school_id, id),
    constraint theme_name_key unique (school_id, course_id, name),
    constraint theme_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint theme_name_check check (name <> '')
);
comment on table theme is 'A thread that runs across a course''s topics: government, economy, society';
alter table theme enable row level security;
alter table theme force row level security;
create policy theme_of_school on theme to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
