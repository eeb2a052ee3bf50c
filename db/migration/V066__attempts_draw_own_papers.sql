alter table assignment add column paper text not null default 'SAME';
alter table assignment add constraint assignment_paper_check check (paper in ('SAME', 'OWN'));
comment on column assignment.paper is 'SAME: all sit the quiz; OWN: each attempt a draw after the quiz''s blueprint';

create table attempt_slot (
    school_id        uuid    not null,
    attempt_id       uuid    not null,
    slot             int     not null,
    question_id      uuid    not null,
    question_version int     not null,
    marks            numeric not null,
    constraint attempt_slot_pk primary key (school_id, attempt_id, slot),
    constraint attempt_slot_question_key unique (school_id, attempt_id, question_id),
    constraint attempt_slot_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade,
    constraint attempt_slot_question_fk foreign key (school_id, question_id, question_version)
        references question_version (school_id, question_id, version),
    constraint attempt_slot_slot_check check (slot between 1 and 200),
    constraint attempt_slot_marks_check check (marks >= 0)
);
comment on table attempt_slot is
    'A place on the paper that was drawn for one attempt; an attempt without any sits the quiz''s own places';
create index attempt_slot_question_idx on attempt_slot (school_id, question_id);
alter table attempt_slot enable row level security;
alter table attempt_slot force row level security;
create policy attempt_slot_of_school on attempt_slot to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
