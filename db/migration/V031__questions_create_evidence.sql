create table question_evidence (
    school_id      uuid    not null,
    question_id    uuid    not null,
    version        int     not null,
    source_id      uuid    not null,
    source_version int     not null,
    line           int     not null,
    start_at       int     not null,
    end_at         int     not null,
    quote          text    not null,
    stands         boolean not null default true,
    constraint question_evidence_pk
        primary key (school_id, question_id, version, source_id, source_version, line, start_at, end_at),
    constraint question_evidence_version_fk foreign key (school_id, question_id, version)
        references question_version (school_id, question_id, version) on delete cascade,
    constraint question_evidence_source_fk foreign key (school_id, source_id)
        references source (school_id, id) on delete cascade,
    constraint question_evidence_end_at_check check (start_at >= 0 and end_at = start_at + char_length(quote) and quote <> '')
);
comment on table question_evidence is
    'The words that a version of a question rests on, and whether they still stand in the latest version of their source';
create index question_evidence_source_idx on question_evidence (school_id, source_id);
alter table question_evidence enable row level security;
alter table question_evidence force row level security;
create policy question_evidence_of_school on question_evidence to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
revoke update, delete on question_evidence from examwright_app;
grant update (stands) on question_evidence to examwright_app;

-- A quote is the text of its source at its place, letter for letter, and never page furniture. Asked once for all rows
-- of a statement, as questions are written by the thousand.
create function question_evidence_quotes_passage() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    wrong record;
begin
    select e.source_id, e.source_version, e.line into wrong
    from fresh e
    left join examwright.passage p
        on p.school_id = e.school_id and p.source_id = e.source_id and p.version = e.source_version and p.line = e.line
    where p.text is null
        or p.kind = 'CHROME'
        or substring(p.text from e.start_at + 1 for e.end_at - e.start_at) is distinct from e.quote
    limit 1;
    if found then
        raise exception 'a question quotes what source %, version %, line % does not say at that place',
            wrong.source_id, wrong.source_version, wrong.line
            using errcode = 'check_violation', schema = 'examwright', table = 'question_evidence',
                constraint = 'question_evidence_quote_check';
    end if;
    return null;
end $$;
create trigger question_evidence_quote_inserted after insert on question_evidence
    referencing new table as fresh for each statement execute function question_evidence_quotes_passage();
