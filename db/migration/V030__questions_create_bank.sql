create table question (
    school_id     uuid        not null,
    id            uuid        not null default uuidv7(),
    course_id     uuid        not null,
    latest        int         not null,
    status        text        not null,
    stale         boolean     not null default false,
    generation_id uuid,
    pattern       text,
    type          text        not null,
    form          text        not null,
    band          text,
    created_at    timestamptz not null default now(),
    version       bigint      not null default 0,
    constraint question_pk primary key (school_id, id),
    constraint question_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint question_latest_check check (latest >= 1),
    constraint question_status_check check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'RETIRED')),
    constraint question_type_check check (type in ('MULTIPLE_CHOICE', 'MULTIPLE_RESPONSE', 'TRUE_FALSE', 'ORDERING',
        'MATCHING', 'NUMERICAL', 'CLOZE', 'SHORT_ANSWER', 'ESSAY', 'DESCRIPTION')),
    constraint question_form_check check (form in ('PLAIN', 'ODD_ONE_OUT', 'CLOZE_END', 'SEQUENCE', 'DEFINITION')),
    constraint question_band_check check (band in ('EASY', 'MEDIUM', 'HARD'))
);
comment on table question is
    'A question through all its versions: where it stands in review, and what its latest version can be found by. "version" counts every change of this row';
create index question_course_idx on question (school_id, course_id, id);
create index question_generation_idx on question (school_id, generation_id, id) where generation_id is not null;
alter table question enable row level security;
alter table question force row level security;
create policy question_of_school on question to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

-- Written once. "document" is the question as JSON, without its braces and without what can change while the version
-- stays: status, stale, the names of topics and themes, difficulty. Lists are put together from it as they are sent.
create table question_version (
    school_id   uuid        not null,
    question_id uuid        not null,
    version     int         not null,
    status      text        not null,
    marks       numeric     not null,
    document    text        not null,
    difficulty  text,
    topics      uuid[]      not null,
    themes      uuid[]      not null,
    words       text        not null,
    answer      text        not null,
    content     bigint      not null,
    likeness    int[]       not null,
    author_id   uuid,
    created_at  timestamptz not null default now(),
    constraint question_version_pk primary key (school_id, question_id, version),
    constraint question_version_question_fk foreign key (school_id, question_id)
        references question (school_id, id) on delete cascade,
    constraint question_version_version_check check (version >= 1),
    constraint question_version_status_check check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'RETIRED')),
    constraint question_version_marks_check check (marks >= 0)
);
comment on table question_version is
    'A question as it stood at one version; it never changes but for its status in review. "words" is what a search looks at, "answer" the key in one line, "content" and "likeness" what tells twins';
alter table question_version enable row level security;
alter table question_version force row level security;
create policy question_version_of_school on question_version to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
revoke update, delete on question_version from examwright_app;
grant update (status) on question_version to examwright_app;

alter table question add constraint question_latest_fk foreign key (school_id, id, latest)
    references question_version (school_id, question_id, version) deferrable initially deferred;

create table question_topic (
    school_id   uuid not null,
    question_id uuid not null,
    topic_id    uuid not null,
    constraint question_topic_pk primary key (school_id, topic_id, question_id),
    constraint question_topic_question_fk foreign key (school_id, question_id)
        references question (school_id, id) on delete cascade,
    constraint question_topic_topic_fk foreign key (school_id, topic_id) references topic (school_id, id) on delete cascade
);
comment on table question_topic is 'A topic that the latest version of a question belongs to';
create index question_topic_question_idx on question_topic (school_id, question_id);
alter table question_topic enable row level security;
alter table question_topic force row level security;
create policy question_topic_of_school on question_topic to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table question_theme (
    school_id   uuid not null,
    question_id uuid not null,
    theme_id    uuid not null,
    constraint question_theme_pk primary key (school_id, theme_id, question_id),
    constraint question_theme_question_fk foreign key (school_id, question_id)
        references question (school_id, id) on delete cascade,
    constraint question_theme_theme_fk foreign key (school_id, theme_id) references theme (school_id, id) on delete cascade
);
comment on table question_theme is 'A theme that the latest version of a question belongs to';
create index question_theme_question_idx on question_theme (school_id, question_id);
alter table question_theme enable row level security;
alter table question_theme force row level security;
create policy question_theme_of_school on question_theme to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
