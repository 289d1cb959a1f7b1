-- Who waits for an hour; waiting is null once they wait no more, so that everybody waits once for a service.
create table waitlist_entry (
  id              binary(16)  not null primary key,
  client_id       binary(16)  not null,
  service_id      binary(16)  not null,
  days            varchar(80) not null,
  parts           varchar(40) not null,
  not_before      time,
  not_after       time,
  modalities      varchar(40) not null,
  notice_minutes  int         not null,
  valid_until     date,
  priority_reason varchar(500),
  status          varchar(20) not null,
  waiting         boolean,
  waiting_since   datetime(6) not null,
  unreached_since datetime(6),
  unique key waitlist_entry_once (client_id, service_id, waiting),
  key waitlist_entry_by_wait (waiting, waiting_since)
);

create table waitlist_clinician (
  entry_id     binary(16) not null,
  clinician_id binary(16) not null,
  primary key (entry_id, clinician_id),
  foreign key (entry_id) references waitlist_entry (id)
);

create table waitlist_location (
  entry_id    binary(16) not null,
  location_id binary(16) not null,
  primary key (entry_id, location_id),
  foreign key (entry_id) references waitlist_entry (id)
);

-- Time of a clinician that has become free and that nobody has been asked about yet.
create table freed_time (
  id           binary(16)  not null primary key,
  clinician_id binary(16)  not null,
  starts_local datetime    not null,
  ends_local   datetime    not null,
  freed_at     datetime(6) not null,
  due_at       datetime(6) not null,
  key freed_time_due (due_at)
);

-- One hour that is held for those who wait.
create table opening (
  id           binary(16)  not null primary key,
  service_id   binary(16)  not null,
  modality     varchar(20) not null,
  clinician_id binary(16)  not null,
  location_id  binary(16),
  starts_local datetime    not null,
  ends_local   datetime    not null,
  freed_at     datetime(6) not null,
  status       varchar(20) not null,
  due_at       datetime(6) not null,
  key opening_due (status, due_at)
);

-- The hour as it was offered to one of them; nobody is offered the same hour twice.
create table offer (
  id           binary(16)    not null primary key,
  opening_id   binary(16)    not null,
  entry_id     binary(16)    not null,
  client_id    binary(16)    not null,
  clinician_id binary(16)    not null,
  starts_local datetime      not null,
  place        int           not null,
  merits       varchar(80)   not null,
  token_hash   varbinary(32) not null unique,
  status       varchar(20)   not null,
  revision     int           not null,
  offered_at   datetime(6)   not null,
  expires_at   datetime(6)   not null,
  unique key offer_once (entry_id, clinician_id, starts_local),
  key offer_by_opening (opening_id),
  key offer_by_client (client_id, status)
);

-- Locked while hours are handed out, so that two instances never ask one client at once.
create table waitlist_turn (
  id int not null primary key,
  hours_seen bigint not null
);

insert into waitlist_turn (id, hours_seen) values (1, -1);

-- The hours that a clinician was known to work on a day, to see which ones come on top.
create table known_hours (
  clinician_id binary(16)   not null,
  day          date         not null,
  hours        varbinary(36) not null,
  primary key (clinician_id, day)
);
