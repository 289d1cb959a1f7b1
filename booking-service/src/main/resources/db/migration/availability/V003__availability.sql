-- One row is one resource's one local day: 288 five-minute cells, a bit each.
create table day_page (
  resource binary(16) not null,
  day      date       not null,
  busy     binary(36) not null,
  version  bigint     not null,
  primary key (resource, day)
);

create table schedule_version (
  version bigint not null
);
insert into schedule_version values (1);

create table working_hours (
  id           binary(16)  not null primary key,
  clinician_id binary(16)  not null,
  weekday      varchar(10) not null,
  opens        time        not null,
  closes       time        not null,
  location_id  binary(16),
  valid_from   date        not null,
  valid_to     date
);

create table absence (
  id           binary(16)  not null primary key,
  clinician_id binary(16)  not null,
  starts_at    datetime    not null,
  ends_at      datetime    not null,
  label        varchar(60) not null,
  check (starts_at < ends_at)
);
