-- Words are looked up by full text, names that may be misspelt by trigrams. Under row-level security PostgreSQL uses
-- no such index, for its operators could tell what they saw; so two definer functions look for the school in force
-- and no other.
create extension if not exists pg_trgm with schema examwright;
create extension if not exists btree_gin with schema examwright;

-- A line may be as long as a source; what stands behind the part that is analysed is not looked for.
create function words_of(text text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.english'::regconfig, left(text, 20000));

create index fact_name_words_idx on fact using gin (school_id, words_of(name)) where name is not null;
create index fact_actor_name_idx on fact using gin (school_id, name gin_trgm_ops) where kind = 'ACTOR';
create index actor_alias_words_idx on actor_alias using gin (school_id, words_of(alias));
create index actor_alias_name_idx on actor_alias using gin (school_id, alias gin_trgm_ops);
create index term_definition_words_idx on term using gin (school_id, words_of(definition));
create index statement_subject_words_idx on statement using gin (school_id, words_of(subject));
create index passage_words_idx on passage using gin (school_id, words_of(text)) where kind <> 'CHROME';

create policy fact_for_definer on fact for select to examwright_owner using (true);
create policy actor_alias_for_definer on actor_alias for select to examwright_owner using (true);
create policy term_for_definer on term for select to examwright_owner using (true);
create policy statement_for_definer on statement for select to examwright_owner using (true);
create policy passage_for_definer on passage for select to examwright_owner using (true);
create policy source_for_definer on source for select to examwright_owner using (true);

-- What a fact is found by beside its name: its aliases, definition or subject.
create function fact_gloss(school uuid, kind text, id uuid) returns text
    language sql stable parallel safe
    return case fact_gloss.kind
        when 'ACTOR' then (
            select string_agg(a.alias, ', ' order by a.position, a.alias) from examwright.actor_alias a
            where a.school_id = fact_gloss.school and a.actor_id = fact_gloss.id)
        when 'TERM' then (
            select t.definition from examwright.term t
            where t.school_id = fact_gloss.school and t.id = fact_gloss.id)
        when 'STATEMENT' then (
            select s.subject from examwright.statement s
            where s.school_id = fact_gloss.school and s.id = fact_gloss.id)
    end;

-- Facts and passages of a course of the school in force that say what is asked, and actors whose names are like one of
-- these; whatever their status, and each with a score: the better, the greater.
--
-- "wanted" is asked of a fact as a whole, so that one word may stand in its name and another in its gloss; "any_of" holds
-- the same words, of which one must be somewhere: that is what indexes can answer.
create function search_course(course uuid, asked text, names text[])
    returns table (kind text, id uuid, score int)
    language plpgsql stable security definer
    set search_path = ''
    set plan_cache_mode = force_custom_plan
    set pg_trgm.strict_word_similarity_threshold = 0.35
as $$
declare
    school uuid := examwright.current_school();
    wanted tsquery := websearch_to_tsquery('pg_catalog.english'::regconfig, asked);
    any_of tsquery := (
        select string_agg('''' || replace(replace(w, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery
        from unnest(tsvector_to_array(to_tsvector('pg_catalog.english'::regconfig, asked))) w);
begin
    if numnode(wanted) = 0 then
        names := null;
    end if;
    if querytree(wanted) in ('', 'T') then -- only stop words, or only words that must not be there
        wanted := null;
        any_of := null;
    end if;
    return query
    -- materialized: of a school too new for statistics PostgreSQL expects one row and would look again for each fact
    with candidate as materialized (
        select f.id from examwright.fact f
        where f.school_id = school and f.name is not null and examwright.words_of(f.name) @@ any_of
        union
        select a.actor_id from examwright.actor_alias a
        where a.school_id = school and examwright.words_of(a.alias) @@ any_of
        union
        select t.id from examwright.term t
        where t.school_id = school and examwright.words_of(t.definition) @@ any_of
        union
        select s.id from examwright.statement s
        where s.school_id = school and examwright.words_of(s.subject) @@ any_of
    ),
    said as materialized (
        select f.kind, f.id,
            setweight(examwright.words_of(f.name), 'A')
                || setweight(examwright.words_of(coalesce(examwright.fact_gloss(school, f.kind, f.id), '')), 'B') as words
        from candidate c
        join examwright.fact f on f.school_id = school and f.id = c.id
        where f.course_id = course
    ),
    named as materialized (
        select f.id, examwright.strict_word_similarity(n.name, f.name) as alike
        from unnest(names) as n (name)
        join examwright.fact f on f.school_id = school and f.kind = 'ACTOR'
            and f.name operator(examwright.%>>) n.name
        where f.course_id = course
        union all
        select a.actor_id, examwright.strict_word_similarity(n.name, a.alias)
        from unnest(names) as n (name)
        join examwright.actor_alias a on a.school_id = school and a.alias operator(examwright.%>>) n.name
        join examwright.fact f on f.school_id = school and f.id = a.actor_id and f.course_id = course
    ),
    hit as (
        select s.kind, s.id, ts_rank('{0.1, 0.4, 0.6, 1}', s.words, wanted, 33)::float8 as rank
        from said s where s.words @@ wanted
        union all
        select 'ACTOR', n.id, n.alike::float8 from named n
        union all
        select 'PASSAGE', p.id,
            ts_rank('{0.1, 0.4, 0.6, 1}', setweight(w.words, case p.kind when 'HEADING' then 'B'::"char" else 'C' end),
                wanted, 33)
        from examwright.passage p
        join examwright.source s on s.school_id = p.school_id and s.id = p.source_id and s.version = p.version
        cross join lateral (select examwright.words_of(p.text) as words) w
        where p.school_id = school and p.kind <> 'CHROME' and examwright.words_of(p.text) @@ wanted
            and s.course_id = course
    )
    -- a name's likeness and what is said of it add up, each counted once
    select h.kind, h.id, (1000000 * max(h.rank) + 100000 * least(count(*) - 1, 1))::int
    from hit h
    group by h.kind, h.id;
end $$;

-- Of these words, those that the course never says, with the actor's name that looks most like each.
create function search_nearest_names(course uuid, words text[])
    returns table (word text, name text)
    language plpgsql stable security definer
    set search_path = ''
    set plan_cache_mode = force_custom_plan
    set pg_trgm.strict_word_similarity_threshold = 0.35
as $$
declare
    school uuid := examwright.current_school();
    asked tsquery;
begin
    foreach word in array words loop
        asked := plainto_tsquery('pg_catalog.english'::regconfig, word);
        continue when numnode(asked) = 0
            or exists (
                select from examwright.fact f
                where f.school_id = school and f.course_id = course and f.name is not null
                    and examwright.words_of(f.name) @@ asked)
            or exists (
                select from examwright.passage p
                join examwright.source s on s.school_id = p.school_id and s.id = p.source_id and s.version = p.version
                where p.school_id = school and p.kind <> 'CHROME' and examwright.words_of(p.text) @@ asked
                    and s.course_id = course);
        select likely.name into name
        from (
            select f.name, f.id
            from examwright.fact f
            where f.school_id = school and f.kind = 'ACTOR' and f.course_id = course
                and f.name operator(examwright.%>>) word and f.status <> 'REJECTED'
            union all
            select a.alias, a.actor_id
            from examwright.actor_alias a
            join examwright.fact f on f.school_id = school and f.id = a.actor_id and f.course_id = course
                and f.status <> 'REJECTED'
            where a.school_id = school and a.alias operator(examwright.%>>) word
        ) likely
        order by examwright.strict_word_similarity(word, likely.name) desc, likely.name
        limit 1;
        if found then
            return next;
        end if;
    end loop;
end $$;
