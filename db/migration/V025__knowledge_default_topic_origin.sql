alter table topic alter column origin set default 'TEACHER';
