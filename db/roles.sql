-- The two roles Examwright works with, and the schema they share. Run once by a superuser, connected to
-- Examwright's database; run again it changes nothing. It sets no passwords: whoever runs it does, afterwards:
--   alter role examwright_owner password '…'; alter role examwright_app password '…';
do $$
begin
    if not exists (select from pg_roles where rolname = 'examwright_owner') then
        create role examwright_owner;
    end if;
    if not exists (select from pg_roles where rolname = 'examwright_app') then
        create role examwright_app;
    end if;
end $$;

-- examwright_owner owns the schema and migrates it; examwright_app serves and owns nothing.
-- Neither is a superuser or sees past row-level security.
alter role examwright_owner login nosuperuser nobypassrls nocreaterole nocreatedb;
alter role examwright_app login nosuperuser nobypassrls nocreaterole nocreatedb;
alter role examwright_owner set search_path = examwright;
alter role examwright_app set search_path = examwright;

-- Waits are bounded: a request that cannot be answered is refused, not kept.
alter role examwright_app set statement_timeout = '30s';
alter role examwright_app set lock_timeout = '5s';
alter role examwright_app set idle_in_transaction_session_timeout = '60s';
alter role examwright_app set synchronous_commit = 'on';

create schema if not exists examwright authorization examwright_owner;
grant usage on schema examwright to examwright_app;
alter default privileges for role examwright_owner in schema examwright
    grant select, insert, update, delete on tables to examwright_app;
alter default privileges for role examwright_owner in schema examwright
    grant usage, select on sequences to examwright_app;
alter default privileges for role examwright_owner
    revoke execute on functions from public;
alter default privileges for role examwright_owner in schema examwright
    grant execute on functions to examwright_app;
do $$
begin
    execute format('grant connect, temporary on database %I to examwright_owner, examwright_app', current_database());
    -- the owner's migrations make extensions that PostgreSQL counts as trusted: pg_trgm, btree_gin
    execute format('grant create on database %I to examwright_owner', current_database());
end $$;
