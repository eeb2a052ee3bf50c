create table conflict (
    school_id  uuid not null,
    id         uuid not null default uuidv7(),
    course_id  uuid not null,
    kind       text not null,
    sameness   text not null,
    about_kind text not null,
    about_id   uuid,
    about_name text not null,
    resolution uuid,
    comment    text,
    constraint conflict_pk primary key (school_id, id),
    constraint conflict_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint conflict_about_fk foreign key (school_id, about_id) references fact (school_id, id) on delete set null (about_id),
    constraint conflict_sameness_key unique (school_id, course_id, sameness),
    constraint conflict_kind_check check (kind in ('DATE', 'FIGURE', 'OFFICE', 'ATTRIBUTION')),
    constraint conflict_about_kind_check check (about_kind in ('EVENT', 'FIGURE', 'ACTOR')),
    constraint conflict_comment_check check (comment is null or resolution is not null)
);
comment on table conflict is 'What the notes of a course say in two ways of which one at most can be true; resolution is the value that a teacher picked';
create index conflict_list_idx on conflict (school_id, course_id, id);
create index conflict_about_idx on conflict (school_id, about_id);
alter table conflict enable row level security;
alter table conflict force row level security;
create policy conflict_of_school on conflict to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table conflict_value (
    school_id   uuid not null,
    id          uuid not null default uuidv7(),
    conflict_id uuid not null,
    text        text not null,
    from_day    date,
    to_day      date,
    position    int  not null,
    constraint conflict_value_pk primary key (school_id, id),
    constraint conflict_value_conflict_fk foreign key (school_id, conflict_id) references conflict (school_id, id) on delete cascade,
    constraint conflict_value_text_key unique (school_id, conflict_id, text),
    constraint conflict_value_to_day_check check (to_day >= from_day)
);
comment on table conflict_value is 'One of the ways in which the notes say it: a date, a number, a name';
alter table conflict_value enable row level security;
alter table conflict_value force row level security;
create policy conflict_value_of_school on conflict_value to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table conflict_fact (
    school_id uuid not null,
    value_id  uuid not null,
    fact_id   uuid not null,
    constraint conflict_fact_pk primary key (school_id, value_id, fact_id),
    constraint conflict_fact_value_fk foreign key (school_id, value_id) references conflict_value (school_id, id) on delete cascade,
    constraint conflict_fact_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade
);
comment on table conflict_fact is 'A fact that rests on a value of a conflict';
create index conflict_fact_fact_idx on conflict_fact (school_id, fact_id);
alter table conflict_fact enable row level security;
alter table conflict_fact force row level security;
create policy conflict_fact_of_school on conflict_fact to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table conflict_evidence (
    school_id      uuid not null,
    value_id       uuid not null,
    source_id      uuid not null,
    source_version int  not null,
    line           int  not null,
    start_at       int  not null,
    end_at         int  not null,
    quote          text not null,
    constraint conflict_evidence_pk primary key (school_id, value_id, source_id, source_version, line, start_at, end_at),
    constraint conflict_evidence_value_fk foreign key (school_id, value_id) references conflict_value (school_id, id) on delete cascade,
    constraint conflict_evidence_passage_fk foreign key (school_id, source_id, source_version, line)
        references passage (school_id, source_id, version, line) on delete cascade,
    constraint conflict_evidence_end_at_check check (start_at >= 0 and end_at = start_at + char_length(quote) and quote <> '')
);
comment on table conflict_evidence is 'The words that say a value of a conflict and where they stand, as in evidence';
create index conflict_evidence_passage_idx on conflict_evidence (school_id, source_id, source_version, line);
alter table conflict_evidence enable row level security;
alter table conflict_evidence force row level security;
create policy conflict_evidence_of_school on conflict_evidence to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
create trigger conflict_evidence_quote_inserted after insert on conflict_evidence
    referencing new table as fresh for each statement execute function evidence_quotes_passage();
