create table conflict_search (
    school_id uuid   not null,
    course_id uuid   not null,
    begun     bigint not null,
    kept      bigint not null,
    constraint conflict_search_pk primary key (school_id, course_id),
    constraint conflict_search_course_fk foreign key (school_id, course_id) references course (school_id, id) on delete cascade,
    constraint conflict_search_kept_check check (kept between 0 and begun)
);
comment on table conflict_search is
    'How many searches for conflicts were begun in a course, and which was kept last: an earlier one that ends later is not';
alter table conflict_search enable row level security;
alter table conflict_search force row level security;
create policy conflict_search_of_school on conflict_search to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
