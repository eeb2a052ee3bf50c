alter table source_version add column document bytea;
alter table source_version alter column upload drop not null;
alter table source_version
    add constraint source_version_upload_check check (num_nonnulls(upload, document) = 1);
comment on table source_version is
    'A text that a source had: as it came (upload, or document where it is no text), as it is kept (text, null until read where it is taken out of something else), and how far it has been read';
