-- Hours may serve one modality alone, and come every so many weeks, counted from the week of valid_from. Those of one
-- date alone have that date as both ends of their validity.
alter table working_hours add column modality varchar(20);
alter table working_hours add column every_weeks int not null default 1;
alter table working_hours add check (every_weeks between 1 and 4);

-- An absence may come again every so many weeks, by the wall clock, until a date.
alter table absence add column repeat_weeks int;
alter table absence add column repeat_until date;

-- Days on which the whole practice is closed.
create table holiday (
  day  date         not null primary key,
  name varchar(100) not null
);
update schedule_version set version = version + 1;
