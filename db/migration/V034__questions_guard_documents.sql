-- The service may write a version's document anew, but nothing in it may differ other than where its evidence stands.
create function question_version_keeps_document() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    places constant text := '"sourceVersion":\d+,"line":\d+,"start":\d+,"end":\d+';
begin
    if regexp_replace(new.document, places, '', 'g') is distinct from regexp_replace(old.document, places, '', 'g') then
        raise exception 'permission denied: what a version of a question says never changes'
            using errcode = 'insufficient_privilege', schema = 'examwright', table = 'question_version';
    end if;
    return new;
end $$;
create trigger question_version_document_updated before update of document on question_version
    for each row execute function question_version_keeps_document();

revoke delete on question_evidence from examwright_app;
