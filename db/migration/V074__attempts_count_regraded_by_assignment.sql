-- An assignment that is begun anew is counted anew, which one number for the whole regrade could not tell.
alter table regrade_assignment add column looked_at int not null default 0;
comment on column regrade_assignment.looked_at is 'How many of its attempts have been marked anew since it was last begun';
alter table regrade drop column looked_at;
comment on column regrade.attempts is 'How many were finished when it was ordered';
