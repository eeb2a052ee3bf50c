-- The school in force for this transaction. Raises where none is set, so that SQL without a school
-- fails instead of finding nothing (after a commit the setting is '', not null).
create function current_school() returns uuid
    language plpgsql stable parallel safe
    set search_path = ''
as $$
declare
    school text := nullif(current_setting('app.school', true), '');
begin
    if school is null then
        raise exception 'no school is set' using errcode = '42501';
    end if;
    return school::uuid;
end $$;

create table school (
    id         uuid        not null default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    version    bigint      not null default 0,
    constraint school_pk primary key (id),
    constraint school_name_check check (length(name) between 1 and 200)
);
comment on table school is
    'A tenant: everything else belongs to one. Exempt from row-level security, for the walls are built from it';

create table idempotency_key (
    school_id  uuid        not null,
    caller_id  uuid        not null,
    key        text        not null,
    request    bytea       not null,
    status     int         not null,
    headers    jsonb       not null,
    body       bytea       not null,
    created_at timestamptz not null,
    constraint idempotency_key_pk primary key (school_id, caller_id, key),
    constraint idempotency_key_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint idempotency_key_key_check check (length(key) between 1 and 200)
);
comment on table idempotency_key is
    'The reply to a POST that carried an Idempotency-Key, kept for a day to be given again';
create index idempotency_key_created_idx on idempotency_key (school_id, created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_of_school on idempotency_key to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table cursor_key (
    school_id uuid  not null,
    secret    bytea not null,
    constraint cursor_key_pk primary key (school_id),
    constraint cursor_key_school_fk foreign key (school_id) references school (id) on delete cascade
);
comment on table cursor_key is 'The secret that signs a school''s page cursors, shared by all instances';
alter table cursor_key enable row level security;
alter table cursor_key force row level security;
create policy cursor_key_of_school on cursor_key to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

-- As Spring Modulith's JDBC registry expects it.
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);
comment on table event_publication is
    'What one module told another and whether it was heard. Exempt from row-level security: events carry their school';
create index event_publication_serialized_event_idx on event_publication using hash (serialized_event);
create index event_publication_completion_date_idx on event_publication (completion_date);

-- As db-scheduler expects it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
comment on table scheduled_tasks is
    'Work to be done by some instance. Exempt from row-level security: the data of a job carry its school';
create index scheduled_tasks_execution_time_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_idx on scheduled_tasks (priority desc, execution_time asc);
