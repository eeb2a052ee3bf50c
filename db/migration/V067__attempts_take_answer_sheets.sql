create table answer_sheet_intake (
    school_id     uuid        not null,
    id            uuid        not null,
    assignment_id uuid        not null,
    status        text        not null,
    head          text,
    lines         int         not null default 0,
    stored        int         not null default 0,
    unchanged     int         not null default 0,
    bad           int         not null default 0,
    faults        jsonb       not null default '[]',
    created_at    timestamptz not null,
    constraint answer_sheet_intake_pk primary key (school_id, id),
    constraint answer_sheet_intake_assignment_fk foreign key (school_id, assignment_id)
        references assignment (school_id, id) on delete cascade,
    constraint answer_sheet_intake_status_check check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint answer_sheet_intake_lines_check check (lines >= stored + unchanged + bad)
);
comment on table answer_sheet_intake is 'A file of answer sheets that was sent, and what came of its lines so far';
comment on column answer_sheet_intake.status is 'QUEUED while it is still being received, RUNNING while a job stores its blocks';
comment on column answer_sheet_intake.head is 'The first line of a CSV file; null for NDJSON';
comment on column answer_sheet_intake.faults is 'The first lines that were not stored, and why';
create index answer_sheet_intake_assignment_idx on answer_sheet_intake (school_id, assignment_id);
alter table answer_sheet_intake enable row level security;
alter table answer_sheet_intake force row level security;
create policy answer_sheet_intake_of_school on answer_sheet_intake to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table answer_sheet_block (
    school_id uuid  not null,
    intake_id uuid  not null,
    number    int   not null,
    lines     jsonb not null,
    constraint answer_sheet_block_pk primary key (school_id, intake_id, number),
    constraint answer_sheet_block_intake_fk foreign key (school_id, intake_id)
        references answer_sheet_intake (school_id, id) on delete cascade,
    constraint answer_sheet_block_number_check check (number >= 1)
);
comment on table answer_sheet_block is 'Lines of a large file that wait to be stored, some hundreds a row; gone once they are';
alter table answer_sheet_block enable row level security;
alter table answer_sheet_block force row level security;
create policy answer_sheet_block_of_school on answer_sheet_block to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
