-- What a question asks a learner to know cannot be told from the numbers of its words where it asks of an extract, nor where it was written
-- before there were such numbers. Of versions that stand already it is told, roughly, by the words that a search looks at, which begin with
-- the stem.
alter table question_version
    add column demand text not null default 'OTHER',
    add constraint question_version_demand_check check (demand in ('DATE', 'REASONING', 'OTHER'));

-- the owner sees no rows else
alter table question_version no force row level security;
alter table question no force row level security;
update question_version v
set demand = 'REASONING'
from question q
where q.school_id = v.school_id and q.id = v.question_id
    and (q.type = 'ESSAY'
        or split_part(v.words, E'\n', 1) ~* '\m(why|reasons?|caused?|causes|results?|resulted|consequences?|effects?|impact|changed?|changes|differences?|differ|compare|explain|importance|significance|remained)\M');
update question_version
set demand = 'DATE'
where demand = 'OTHER' and split_part(words, E'\n', 1) ~* '^\W*(when|((in|during) )?(which|what) year)\M';
alter table question force row level security;
alter table question_version force row level security;
alter table question_version alter column demand drop default;
comment on column question_version.demand is 'What it asks a learner to know: no more than a date, reasoning, or anything else; a paper balances them';
