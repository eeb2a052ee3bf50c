-- What people decided about facts outlives the next reading of the notes.
alter table fact add column edited boolean not null default false;
comment on column fact.edited is 'Whether a person worded, merged or split it: then a reading of the notes adds evidence and changes nothing else';
alter table evidence add column stale boolean not null default false;
comment on column evidence.stale is 'Whether the words are those of an earlier version of the source and stand nowhere in the present one';

-- Topics that are there already stay, whatever they hold.
alter table topic add column origin text not null default 'PACK';
alter table topic alter column origin drop default;
alter table topic add constraint topic_origin_check check (origin in ('EXTRACTION', 'TEACHER', 'PACK'));
comment on column topic.origin is 'EXTRACTION: made from a heading; it goes when nothing belongs to it any more';

create table fact_memory (
    school_id uuid not null,
    course_id uuid not null,
    kind      text not null,
    sameness  uuid not null,
    fact_id   uuid not null,
    constraint fact_memory_pk primary key (school_id, course_id, kind, sameness),
    constraint fact_memory_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint fact_memory_kind_check check (kind in ('ACTOR', 'EVENT', 'TERM', 'FIGURE', 'STATEMENT', 'RELATION'))
);
comment on table fact_memory is 'What a fact was called before it was edited or merged: notes that say so still speak of it';
create index fact_memory_fact_idx on fact_memory (school_id, fact_id);
alter table fact_memory enable row level security;
alter table fact_memory force row level security;
create policy fact_memory_of_school on fact_memory to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table witness_route (
    school_id uuid not null,
    id        uuid not null default uuidv7(),
    fact_id   uuid not null,
    source_id uuid not null,
    line      int  not null,
    quote     text not null,
    to_id     uuid,
    constraint witness_route_pk primary key (school_id, id),
    constraint witness_route_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint witness_route_source_fk foreign key (school_id, source_id) references source (school_id, id) on delete cascade,
    constraint witness_route_to_fk foreign key (school_id, to_id) references fact (school_id, id) on delete set null (to_id)
);
comment on table witness_route is 'Words that a reading takes for evidence of fact_id and that a person gave to another fact (to_id), or to none (null)';
create index witness_route_fact_idx on witness_route (school_id, fact_id);
create index witness_route_to_idx on witness_route (school_id, to_id);
create index witness_route_source_idx on witness_route (school_id, source_id);
alter table witness_route enable row level security;
alter table witness_route force row level security;
create policy witness_route_of_school on witness_route to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table topic_memory (
    school_id uuid not null,
    course_id uuid not null,
    name      text not null,
    topic_id  uuid,
    constraint topic_memory_pk primary key (school_id, course_id, name),
    constraint topic_memory_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint topic_memory_topic_fk foreign key (school_id, topic_id) references topic (school_id, id)
        on delete set null (topic_id)
);
comment on table topic_memory is 'The name that a topic had before it was renamed, merged or deleted: headings of that name belong to topic_id, or to no topic (null)';
create index topic_memory_topic_idx on topic_memory (school_id, topic_id);
alter table topic_memory enable row level security;
alter table topic_memory force row level security;
create policy topic_memory_of_school on topic_memory to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table knowledge_change (
    school_id   uuid        not null,
    id          uuid        not null default uuidv7(),
    course_id   uuid        not null,
    subject_id  uuid        not null,
    what        text        not null,
    at          timestamptz not null,
    member_id   uuid,
    before_json jsonb,
    after_json  jsonb,
    constraint knowledge_change_pk primary key (school_id, id),
    constraint knowledge_change_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint knowledge_change_member_fk foreign key (school_id, member_id) references member (school_id, id)
        on delete set null (member_id),
    constraint knowledge_change_what_check check (what in ('CREATED', 'EDITED', 'CONFIRMED', 'REJECTED', 'RESTORED', 'MERGED', 'SPLIT'))
);
comment on table knowledge_change is 'What a member did to a fact, a topic or a theme (subject_id), with the members that changed; member_id is null once the member is gone';
create index knowledge_change_subject_idx on knowledge_change (school_id, subject_id, id);
create index knowledge_change_course_idx on knowledge_change (school_id, course_id);
create index knowledge_change_member_idx on knowledge_change (school_id, member_id);
alter table knowledge_change enable row level security;
alter table knowledge_change force row level security;
create policy knowledge_change_of_school on knowledge_change to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
revoke update, delete on knowledge_change from examwright_app;
