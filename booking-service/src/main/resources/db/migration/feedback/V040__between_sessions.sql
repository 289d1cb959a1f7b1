-- What a client and their clinician agreed on for the time between sessions. Where there is no row nothing is sent.
create table between_sessions (
  client_id   binary(16)  not null primary key,
  revision    int         not null,
  pulse       boolean     not null,
  switched_by binary(16),
  switched_at datetime(6)
);

create table nudge (
  client_id binary(16)   not null,
  position  int          not null,
  id        binary(16)   not null,
  text      varchar(300) not null,
  days      varchar(80)  not null,
  at_time   time         not null,
  starts_on date         not null,
  ends_on   date         not null,
  agreed_by binary(16)   not null,
  agreed_at datetime(6)  not null,
  primary key (client_id, position),
  key nudge_by_end (ends_on),
  foreign key (client_id) references between_sessions (client_id)
);

-- One link that goes to one client: two questions about a session, or a nudge on one of its days. Each only once.
create table note (
  id             binary(16)    not null primary key,
  client_id      binary(16)    not null,
  kind           varchar(10)   not null,
  appointment_id binary(16),
  clinician_id   binary(16),
  nudge_id       binary(16),
  day            date,
  text           varchar(300),
  token_hash     varbinary(32) not null unique,
  revision       int           not null,
  due_at         datetime(6)   not null,
  useful_until   datetime(6)   not null,
  dies_at        datetime(6)   not null,
  withdrawn_at   datetime(6),
  helped         varchar(1000),
  did_not        varchar(1000),
  answered_at    datetime(6),
  done_at        datetime(6),
  unique key note_of_session (appointment_id, client_id),
  unique key note_of_nudge (nudge_id, day),
  key note_by_client (client_id, due_at)
);
