create table member (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    version    bigint      not null default 0,
    constraint member_pk primary key (school_id, id),
    constraint member_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint member_name_check check (length(name) between 1 and 200)
);
comment on table member is 'Someone, or a system, that works for a school and holds keys';
alter table member enable row level security;
alter table member force row level security;
create policy member_of_school on member to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table api_key (
    school_id  uuid        not null,
    id         uuid        not null default uuidv7(),
    member_id  uuid,
    learner_id uuid,
    attempt_id uuid,
    role       text        not null,
    hash       bytea       not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    constraint api_key_pk primary key (school_id, id),
    constraint api_key_member_fk foreign key (school_id, member_id) references member (school_id, id) on delete cascade,
    constraint api_key_hash_key unique (school_id, hash),
    constraint api_key_role_check check (role in ('ADMIN', 'TEACHER', 'LMS', 'LEARNER')),
    constraint api_key_hash_check check (length(hash) = 32),
    constraint api_key_holder_check check (
        (role = 'LEARNER' and learner_id is not null and member_id is null)
        or (role <> 'LEARNER' and member_id is not null and learner_id is null and attempt_id is null))
);
comment on table api_key is
    'What a caller proves itself with: the SHA-256 of 256 random bits. With attempt_id it is good for that attempt only';
create index api_key_hash_idx on api_key (hash);
create index api_key_member_idx on api_key (school_id, member_id);
create index api_key_attempt_idx on api_key (school_id, attempt_id) where attempt_id is not null;
alter table api_key enable row level security;
alter table api_key force row level security;
create policy api_key_of_school on api_key to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
create policy api_key_for_definer on api_key for select to examwright_owner using (true);

-- Whose key is this? Asked before a school is known; an expired key is still found, so that it can be told apart.
create function find_api_key(wanted bytea)
    returns table (school_id uuid, id uuid, member_id uuid, learner_id uuid, attempt_id uuid, role text, expires_at timestamptz)
    language sql stable security definer
    set search_path = ''
as $$
    select k.school_id, k.id, k.member_id, k.learner_id, k.attempt_id, k.role, k.expires_at
    from examwright.api_key k
    where k.hash = wanted
$$;
