create table source (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    course_id  uuid        not null,
    title      text        not null,
    kind       text        not null,
    author     text,
    licence    text,
    url        text,
    provenance text,
    version    int         not null,
    revision   bigint      not null,
    created_at timestamptz not null,
    constraint source_pk primary key (school_id, id),
    constraint source_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint source_title_check check (length(title) between 1 and 300),
    constraint source_kind_check check (kind in ('NOTES', 'EXTRACT')),
    constraint source_provenance_check check (kind = 'NOTES' or provenance is not null),
    constraint source_version_check check (version >= 1)
);
comment on table source is
    'One set of study notes in a course. version is that of its text; revision counts every change that a reader of the source could see';
create index source_course_idx on source (school_id, course_id, id);
alter table source enable row level security;
alter table source force row level security;
create policy source_of_school on source to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table source_version (
    school_id      uuid        not null,
    source_id      uuid        not null,
    version        int         not null,
    media_type     text        not null,
    upload         text        not null,
    text           text,
    status         text        not null,
    progress       int         not null,
    counts         jsonb,
    hint           text,
    problem_code   text,
    problem_detail text,
    created_at     timestamptz not null,
    constraint source_version_pk primary key (school_id, source_id, version),
    constraint source_version_source_fk foreign key (school_id, source_id) references source (school_id, id) on delete cascade,
    constraint source_version_version_check check (version >= 1),
    constraint source_version_status_check check (
        status in ('QUEUED', 'READING', 'EXTRACTING', 'READY', 'FAILED', 'CANCELLED')),
    constraint source_version_progress_check check (progress between 0 and 100),
    constraint source_version_problem_check check ((status = 'FAILED') = (problem_code is not null))
);
comment on table source_version is
    'A text that a source had: as it came (upload), as it is kept (text, null until read where it is taken out of markup), and how far it has been read';
alter table source_version enable row level security;
alter table source_version force row level security;
create policy source_version_of_school on source_version to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table passage (
    school_id uuid   not null,
    id        uuid   not null default uuidv7(),
    source_id uuid   not null,
    version   int    not null,
    line      int    not null,
    kind      text   not null,
    section   text[] not null,
    text      text   not null,
    constraint passage_pk primary key (school_id, id),
    constraint passage_source_version_line_key unique (school_id, source_id, version, line),
    constraint passage_source_version_fk foreign key (school_id, source_id, version)
        references source_version (school_id, source_id, version) on delete cascade,
    constraint passage_line_check check (line >= 1),
    constraint passage_kind_check check (kind in ('HEADING', 'TEXT', 'CHROME'))
);
comment on table passage is
    'A line of a source that is not blank. Evidence quotes it: substring(passage.text from start + 1 for end - start) of the row (school_id, source_id, version, line) is the quote';
alter table passage enable row level security;
alter table passage force row level security;
create policy passage_of_school on passage to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
