-- What all kinds of facts share. "sameness" is a digest of what makes two facts one: an actor's name, an event's
-- label and interval; so a fact that two sources tell is one row with two pieces of evidence.
create table fact (
    school_id  uuid             not null,
    id         uuid             not null default uuidv7(),
    course_id  uuid             not null,
    kind       text             not null,
    name       text,
    sameness   uuid             not null,
    status     text             not null,
    origin     text             not null,
    confidence double precision not null,
    version    bigint           not null default 0,
    constraint fact_pk primary key (school_id, id),
    constraint fact_sameness_key unique (school_id, course_id, kind, sameness),
    constraint fact_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint fact_kind_check check (kind in ('ACTOR', 'EVENT', 'TERM', 'FIGURE', 'STATEMENT', 'RELATION')),
    constraint fact_name_check check ((kind = 'RELATION') = (name is null)),
    constraint fact_status_check check (status in ('EXTRACTED', 'CONFIRMED', 'EDITED', 'REJECTED')),
    constraint fact_origin_check check (origin in ('EXTRACTION', 'TEACHER', 'PACK')),
    constraint fact_confidence_check check (confidence between 0 and 1)
);
comment on table fact is 'Something that a course''s notes say, of whatever kind: what a person calls it and how far it can be relied on';
create index fact_list_idx on fact (school_id, course_id, kind, id);
alter table fact enable row level security;
alter table fact force row level security;
create policy fact_of_school on fact to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table actor (
    school_id uuid not null,
    id        uuid not null,
    kind      text not null,
    role      text,
    constraint actor_pk primary key (school_id, id),
    constraint actor_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint actor_kind_check check (kind in ('PERSON', 'ORGANISATION', 'GROUP', 'INSTITUTION'))
);
comment on table actor is 'Who acts: a person, an organisation, a group or an institution. Its canonical name is the fact''s name';
alter table actor enable row level security;
alter table actor force row level security;
create policy actor_of_school on actor to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table actor_alias (
    school_id uuid not null,
    actor_id  uuid not null,
    alias     text not null,
    position  int  not null,
    constraint actor_alias_pk primary key (school_id, actor_id, alias),
    constraint actor_alias_actor_fk foreign key (school_id, actor_id) references actor (school_id, id) on delete cascade,
    constraint actor_alias_alias_check check (alias <> '')
);
comment on table actor_alias is 'Another name that the notes use for an actor';
alter table actor_alias enable row level security;
alter table actor_alias force row level security;
create policy actor_alias_of_school on actor_alias to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table actor_office (
    school_id uuid not null,
    id        uuid not null default uuidv7(),
    actor_id  uuid not null,
    office    text not null,
    from_day  date,
    to_day    date,
    position  int  not null,
    constraint actor_office_pk primary key (school_id, id),
    constraint actor_office_office_key unique nulls not distinct (school_id, actor_id, office, from_day, to_day),
    constraint actor_office_actor_fk foreign key (school_id, actor_id) references actor (school_id, id) on delete cascade,
    constraint actor_office_to_day_check check (to_day >= from_day)
);
comment on table actor_office is 'An office that an actor held, and when: both days inclusive, null where the notes do not say';
alter table actor_office enable row level security;
alter table actor_office force row level security;
create policy actor_office_of_school on actor_office to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table event (
    school_id   uuid    not null,
    id          uuid    not null,
    from_day    date    not null,
    to_day      date    not null,
    precision   text    not null,
    approximate boolean not null,
    place       text,
    constraint event_pk primary key (school_id, id),
    constraint event_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint event_to_day_check check (to_day >= from_day),
    constraint event_precision_check check (precision in ('DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'RANGE'))
);
comment on table event is 'Something that happened at a time: first and last possible day, inclusive. Its label is the fact''s name';
alter table event enable row level security;
alter table event force row level security;
create policy event_of_school on event to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table event_participant (
    school_id uuid not null,
    event_id  uuid not null,
    actor_id  uuid not null,
    part      text not null,
    position  int  not null,
    constraint event_participant_pk primary key (school_id, event_id, actor_id, part),
    constraint event_participant_event_fk foreign key (school_id, event_id) references event (school_id, id) on delete cascade,
    constraint event_participant_actor_fk foreign key (school_id, actor_id) references actor (school_id, id) on delete cascade,
    constraint event_participant_part_check check (part in ('AGENT', 'PATIENT', 'OTHER'))
);
comment on table event_participant is 'Who took part in an event, and how';
create index event_participant_actor_idx on event_participant (school_id, actor_id);
alter table event_participant enable row level security;
alter table event_participant force row level security;
create policy event_participant_of_school on event_participant to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table term (
    school_id  uuid not null,
    id         uuid not null,
    kind       text not null,
    definition text not null,
    constraint term_pk primary key (school_id, id),
    constraint term_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint term_kind_check check (kind in ('CONCEPT', 'POLICY', 'BODY', 'OFFICE', 'DOCUMENT'))
);
comment on table term is 'A word that a learner must be able to define. The word is the fact''s name';
alter table term enable row level security;
alter table term force row level security;
create policy term_of_school on term to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table figure (
    school_id uuid    not null,
    id        uuid    not null,
    value     text    not null,
    number    numeric,
    unit      text,
    measure   text,
    from_day  date,
    to_day    date,
    constraint figure_pk primary key (school_id, id),
    constraint figure_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint figure_to_day_check check (to_day >= from_day)
);
comment on table figure is 'A number that the notes give: as written, as a plain number, what it counts and when';
alter table figure enable row level security;
alter table figure force row level security;
create policy figure_of_school on figure to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table statement (
    school_id   uuid not null,
    id          uuid not null,
    kind        text not null,
    subject     text not null,
    before_text text,
    after_text  text,
    stance      text,
    constraint statement_pk primary key (school_id, id),
    constraint statement_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint statement_kind_check check (kind in ('AIM', 'REASON', 'MEASURE', 'FEATURE', 'RESULT', 'POSITION', 'CHANGE',
        'CONTINUITY', 'SIMILARITY', 'DIFFERENCE', 'FUNCTION', 'QUOTATION'))
);
comment on table statement is 'Anything else worth asking: an aim, a feature, a position, a change. Its text is the fact''s name';
alter table statement enable row level security;
alter table statement force row level security;
create policy statement_of_school on statement to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table statement_actor (
    school_id    uuid not null,
    statement_id uuid not null,
    actor_id     uuid not null,
    position     int  not null,
    constraint statement_actor_pk primary key (school_id, statement_id, actor_id),
    constraint statement_actor_statement_fk foreign key (school_id, statement_id) references statement (school_id, id) on delete cascade,
    constraint statement_actor_actor_fk foreign key (school_id, actor_id) references actor (school_id, id) on delete cascade
);
comment on table statement_actor is 'An actor that a statement is about';
create index statement_actor_actor_idx on statement_actor (school_id, actor_id);
alter table statement_actor enable row level security;
alter table statement_actor force row level security;
create policy statement_actor_of_school on statement_actor to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table relation (
    school_id uuid not null,
    id        uuid not null,
    type      text not null,
    from_id   uuid not null,
    to_id     uuid not null,
    constraint relation_pk primary key (school_id, id),
    constraint relation_fact_fk foreign key (school_id, id) references fact (school_id, id) on delete cascade,
    constraint relation_type_check check (type in ('CAUSE', 'SUCCESSION', 'MEMBERSHIP', 'OFFICE', 'OPPOSITION', 'PART_OF')),
    constraint relation_from_fk foreign key (school_id, from_id) references fact (school_id, id) deferrable initially deferred,
    constraint relation_to_fk foreign key (school_id, to_id) references fact (school_id, id) deferrable initially deferred,
    constraint relation_to_id_check check (to_id <> from_id)
);
comment on table relation is 'A link between two facts, read from ... to: a cause leads to its consequence. It goes before its ends do; that is checked when all is done';
create index relation_from_idx on relation (school_id, from_id);
create index relation_to_idx on relation (school_id, to_id);
alter table relation enable row level security;
alter table relation force row level security;
create policy relation_of_school on relation to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table fact_topic (
    school_id uuid not null,
    fact_id   uuid not null,
    topic_id  uuid not null,
    constraint fact_topic_pk primary key (school_id, fact_id, topic_id),
    constraint fact_topic_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint fact_topic_topic_fk foreign key (school_id, topic_id) references topic (school_id, id) on delete cascade
);
comment on table fact_topic is 'A topic that a fact belongs to';
create index fact_topic_topic_idx on fact_topic (school_id, topic_id);
alter table fact_topic enable row level security;
alter table fact_topic force row level security;
create policy fact_topic_of_school on fact_topic to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table fact_theme (
    school_id uuid not null,
    fact_id   uuid not null,
    theme_id  uuid not null,
    constraint fact_theme_pk primary key (school_id, fact_id, theme_id),
    constraint fact_theme_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint fact_theme_theme_fk foreign key (school_id, theme_id) references theme (school_id, id) on delete cascade
);
comment on table fact_theme is 'A theme that a fact belongs to';
create index fact_theme_theme_idx on fact_theme (school_id, theme_id);
alter table fact_theme enable row level security;
alter table fact_theme force row level security;
create policy fact_theme_of_school on fact_theme to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
