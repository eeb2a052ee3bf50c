-- Two questions may be the same though their words differ: the same events put in order, mostly the same pairs, a fact to be
-- judged true or false that another asks for. Questions written before have none of these and are compared by their words.
alter table question_version
    add column asked     int[] not null default '{}',
    add column parts     int[] not null default '{}',
    add column parts_are text  not null default 'OPTIONS',
    add constraint question_version_parts_are_check check (parts_are in ('OPTIONS', 'EVENTS', 'PAIRS'));
comment on table question_version is
    'A question as it stood at one version; it never changes but for its status in review, the places where its evidence stands now, and topics or themes that became one. "words" is what a search looks at, "answer" the key in one line; "content", "likeness", "asked" (the words of the stem) and "parts" (its options, the events it puts in order or its pairs) tell twins';
