-- A standing reservation: the same hour every so many weeks. Its sessions are appointments of their own.
create table series (
  id            binary(16)  not null primary key,
  client_id     binary(16)  not null,
  service_id    binary(16)  not null,
  modality      varchar(20) not null,
  clinician_id  binary(16)  not null,
  location_id   binary(16),
  first_day     date        not null,
  start_time    time        not null,
  every_weeks   int         not null,
  occurrences   int,
  until_day     date,
  in_california boolean,
  -- Every date up to here has been placed, or is known not to be.
  placed_to     date        not null,
  -- From this date on it no longer takes place.
  ended_from    date,
  continues_id  binary(16),
  created_at    datetime(6) not null,
  key series_by_client (client_id),
  key series_by_clinician (clinician_id),
  key series_by_progress (placed_to),
  check (every_weeks between 1 and 12)
);

create table series_companion (
  series_id     binary(16) not null,
  client_id     binary(16) not null,
  in_california boolean,
  primary key (series_id, client_id),
  foreign key (series_id) references series (id)
);

-- A date on which there is no session: because of what was in its way, or, without a reason, because it was to be left out.
create table series_gap (
  series_id  binary(16)  not null,
  day        date        not null,
  reason     varchar(40),
  since      datetime(6) not null,
  settled_at datetime(6),
  primary key (series_id, day),
  key series_gap_open (settled_at, day)
);

alter table appointment
  add column series_id   binary(16),
  add column series_date date,
  add key appointment_by_series (series_id, series_date);
