create table pack (
    school_id  uuid        not null,
    id         text        not null,
    version    int         not null default 1,
    about      jsonb       not null,
    digest     text        not null,
    archive    bytea       not null,
    created_at timestamptz not null,
    constraint pack_pk primary key (school_id, id),
    constraint pack_school_fk foreign key (school_id) references school (id) on delete cascade,
    constraint pack_id_check check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(id) <= 100),
    constraint pack_version_check check (version > 0)
);
comment on table pack is 'A course pack that the school imported: found sound, kept as a zip archive, described as lists show it';
alter table pack enable row level security;
alter table pack force row level security;
create policy pack_of_school on pack to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
