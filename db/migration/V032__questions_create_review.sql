create table question_review (
    school_id   uuid        not null,
    id          uuid        not null default uuidv7(),
    question_id uuid        not null,
    version     int         not null,
    decision    text        not null,
    comment     text,
    member_id   uuid,
    at          timestamptz not null,
    constraint question_review_pk primary key (school_id, id),
    constraint question_review_version_fk foreign key (school_id, question_id, version)
        references question_version (school_id, question_id, version) on delete cascade,
    constraint question_review_member_fk foreign key (school_id, member_id) references member (school_id, id)
        on delete set null (member_id),
    constraint question_review_decision_check check (decision in ('SUBMIT', 'APPROVE', 'REJECT', 'RETIRE', 'COMMENT')),
    constraint question_review_comment_check check (decision <> 'COMMENT' or comment is not null)
);
comment on table question_review is 'What a member decided on a version of a question, or said of it; member_id is null once the member is gone';
create index question_review_version_idx on question_review (school_id, question_id, version);
create index question_review_member_idx on question_review (school_id, member_id);
alter table question_review enable row level security;
alter table question_review force row level security;
create policy question_review_of_school on question_review to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
revoke update, delete on question_review from examwright_app;
