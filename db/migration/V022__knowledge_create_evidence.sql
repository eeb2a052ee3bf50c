create table evidence (
    school_id      uuid not null,
    fact_id        uuid not null,
    source_id      uuid not null,
    source_version int  not null,
    line           int  not null,
    start_at       int  not null,
    end_at         int  not null,
    quote          text not null,
    origin         text not null,
    constraint evidence_pk primary key (school_id, fact_id, source_id, source_version, line, start_at, end_at),
    constraint evidence_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint evidence_passage_fk foreign key (school_id, source_id, source_version, line)
        references passage (school_id, source_id, version, line) on delete cascade,
    constraint evidence_end_at_check check (start_at >= 0 and end_at = start_at + char_length(quote) and quote <> ''),
    constraint evidence_origin_check check (origin in ('EXTRACTION', 'TEACHER', 'PACK'))
);
comment on table evidence is 'The words that say a fact and where they stand: line from 1, first character from 0 and the one behind the last, in code points';
create index evidence_passage_idx on evidence (school_id, source_id, source_version, line);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_of_school on evidence to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

-- A quote is the passage's text at its place, letter for letter, and never page furniture. Asked once for all rows of
-- a statement, as facts are written by the thousand.
create function evidence_quotes_passage() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    wrong record;
begin
    select e.source_id, e.source_version, e.line into wrong
    from fresh e
    left join lateral (
        select p.text, p.kind from examwright.passage p
        where p.school_id = e.school_id and p.source_id = e.source_id and p.version = e.source_version and p.line = e.line
        limit 1) p on true -- the limit keeps it a look-up for each row, whatever the planner believes of a new school
    where p.text is null
        or p.kind = 'CHROME'
        or substring(p.text from e.start_at + 1 for e.end_at - e.start_at) is distinct from e.quote
    limit 1;
    if found then
        raise exception 'the quote is not the text of source %, version %, line % at that place, or the line is page furniture',
            wrong.source_id, wrong.source_version, wrong.line
            using errcode = 'check_violation', schema = 'examwright', table = 'evidence', constraint = 'evidence_quote_check';
    end if;
    return null;
end $$;
create trigger evidence_quote_inserted after insert on evidence
    referencing new table as fresh for each statement execute function evidence_quotes_passage();
create trigger evidence_quote_updated after update on evidence
    referencing new table as fresh for each statement execute function evidence_quotes_passage();
