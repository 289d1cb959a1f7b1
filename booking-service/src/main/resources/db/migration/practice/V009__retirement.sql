-- What the practice has given up is no longer offered, but history still names it.
alter table location add column retired boolean not null default false;
alter table room add column retired boolean not null default false;
alter table service add column retired boolean not null default false;
alter table clinician add column retired boolean not null default false;

-- How many clients one session takes; a group has more than one.
alter table service add column seats int not null default 1;
update service set seats = 8 where slug = 'group';
update practice_version set version = version + 1;
