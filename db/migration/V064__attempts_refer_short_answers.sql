alter table answer_sheet add column verdicts jsonb not null default '{}';
comment on column answer_sheet.verdicts is
    'How short answers fared at their points, by slot number: the matcher''s version, and a letter a point: awarded, referred, not awarded';

create table referral (
    school_id        uuid        not null,
    id               uuid        not null default uuidv7(),
    assignment_id    uuid        not null,
    question_id      uuid        not null,
    question_version int         not null,
    point            int         not null,
    digest           bytea       not null,
    award            boolean,
    created_at       timestamptz not null default now(),
    constraint referral_pk primary key (school_id, id),
    constraint referral_answer_key unique (
        school_id, assignment_id, question_id, question_version, point, digest),
    constraint referral_assignment_fk foreign key (school_id, assignment_id)
        references assignment (school_id, id) on delete cascade,
    constraint referral_question_fk foreign key (school_id, question_id, question_version)
        references question_version (school_id, question_id, version),
    constraint referral_point_check check (point >= 0),
    constraint referral_digest_check check (length(digest) = 32)
);
comment on table referral is
    'A point of a short answer that a person decides, once for all answers in the same words; the words stay in the sheets';
comment on column referral.digest is 'SHA-256 of the answer''s words in lower case';
create index referral_open_idx on referral (school_id, assignment_id, id) where award is null;
create index referral_question_idx on referral (school_id, question_id, question_version);
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_of_school on referral to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table referral_attempt (
    school_id   uuid not null,
    referral_id uuid not null,
    attempt_id  uuid not null,
    slot        int  not null,
    constraint referral_attempt_pk primary key (school_id, referral_id, attempt_id),
    constraint referral_attempt_referral_fk foreign key (school_id, referral_id)
        references referral (school_id, id) on delete cascade,
    constraint referral_attempt_attempt_fk foreign key (school_id, attempt_id)
        references attempt (school_id, id) on delete cascade,
    constraint referral_attempt_slot_check check (slot >= 1)
);
comment on table referral_attempt is 'Whose answer a referral is about';
create index referral_attempt_attempt_idx on referral_attempt (school_id, attempt_id, slot);
alter table referral_attempt enable row level security;
alter table referral_attempt force row level security;
create policy referral_attempt_of_school on referral_attempt to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));

create table referral_decision (
    school_id   uuid        not null,
    referral_id uuid        not null,
    number      int         not null,
    award       boolean     not null,
    member_id   uuid,
    decided_at  timestamptz not null,
    constraint referral_decision_pk primary key (school_id, referral_id, number),
    constraint referral_decision_referral_fk foreign key (school_id, referral_id)
        references referral (school_id, id) on delete cascade,
    constraint referral_decision_member_fk foreign key (school_id, member_id)
        references member (school_id, id) on delete set null (member_id)
);
comment on table referral_decision is 'Every decision on a referral, only added to; the last one counts';
create index referral_decision_member_idx on referral_decision (school_id, member_id);
alter table referral_decision enable row level security;
alter table referral_decision force row level security;
create policy referral_decision_of_school on referral_decision to examwright_app
    using (school_id = (select current_school())) with check (school_id = (select current_school()));
