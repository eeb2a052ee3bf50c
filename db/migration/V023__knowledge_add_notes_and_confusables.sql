alter table fact add column note text;
alter table fact add constraint fact_note_check check (note <> '');
comment on column fact.note is 'A remark for teachers: where books disagree or the notes err';

create table confusable (
    school_id  uuid not null,
    course_id  uuid not null,
    set_number int  not null,
    fact_id    uuid not null,
    position   int  not null,
    constraint confusable_pk primary key (school_id, course_id, set_number, fact_id),
    constraint confusable_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint confusable_fact_fk foreign key (school_id, fact_id) references fact (school_id, id) on delete cascade,
    constraint confusable_set_number_check check (set_number > 0)
);
comment on table confusable is 'Actors, terms and events that learners take for one another: those of one set number of a course';
create index confusable_fact_idx on confusable (school_id, fact_id);
alter table confusable enable row level security;
alter table confusable force row level security;
create policy confusable_of_school on confusable to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
