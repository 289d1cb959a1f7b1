-- Where clinicians' own calendars are read; what was read is kept as day pages.
create table outside_calendar (
  clinician_id  binary(16)    not null primary key,
  address       varchar(2000) not null,
  etag          varchar(250),
  last_modified varchar(250),
  since         datetime(6)   not null,
  due_at        datetime(6)   not null,
  tried_at      datetime(6),
  succeeded_at  datetime(6),
  changed_at    datetime(6),
  failures      int           not null,
  failure       varchar(30),
  busy_until    date,
  skipped       int           not null,
  key due_idx (due_at)
);
