-- Words that an event's own lean on, such as the heading that gives its year: shown and moved as evidence is, witness of nothing.
alter table evidence add column context boolean not null default false;
comment on column evidence.context is 'Whether the fact only leans on the words, which by themselves do not say it: a heading that tells the year, an earlier line that names whom "he" means';
