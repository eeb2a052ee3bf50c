alter table question add column contradictions text;
alter table question add constraint question_contradictions_check check (contradictions <> '');
comment on column question.contradictions is
    'What the linter finds in the latest version because of values that the notes contradict: JSON objects with commas between; null for nothing. It changes with the conflicts of the course, while the version stays';
