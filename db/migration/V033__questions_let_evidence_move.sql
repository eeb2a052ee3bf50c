-- The words that a question rests on may stand elsewhere in a newer version of the notes: then its latest version says
-- where they stand now. What it asks never changes so.
grant update (document, topics, themes) on question_version to examwright_app;
grant update (source_version, line, start_at, end_at) on question_evidence to examwright_app;
grant delete on question_evidence to examwright_app;
comment on table question_version is
    'A question as it stood at one version; it never changes but for its status in review, the places where its evidence stands now, and topics or themes that became one. "words" is what a search looks at, "answer" the key in one line, "content" and "likeness" what tells twins';

create trigger question_evidence_quote_updated after update on question_evidence
    referencing new table as fresh for each statement execute function question_evidence_quotes_passage();
