alter table fact add column extraction text;
alter table fact add constraint fact_extraction_check check (extraction is null or origin = 'EXTRACTION');
comment on column fact.extraction is
    'Which version of the extraction found the fact last; null where nobody read it from notes, or a pack brought it';
