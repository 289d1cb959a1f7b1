create table appointment (
  id              binary(16)    not null primary key,
  revision        int           not null,
  status          varchar(20)   not null,
  service_id      binary(16)    not null,
  client_id       binary(16)    not null,
  modality        varchar(20)   not null,
  clinician_id    binary(16)    not null,
  location_id     binary(16),
  room_id         binary(16),
  starts_local    datetime      not null,
  ends_local      datetime      not null,
  zone            varchar(50)   not null,
  starts_at       datetime(6)   not null,
  ends_at         datetime(6)   not null,
  buffer_before   int           not null,
  buffer_after    int           not null,
  override_reason varchar(500),
  in_california   boolean,
  note            varchar(1000),
  tell_client     boolean       not null,
  created_at      datetime(6)   not null,
  key appointment_by_start (starts_local),
  key appointment_by_clinician (clinician_id, starts_local),
  key appointment_by_client (client_id, starts_local),
  check (starts_local < ends_local)
);

create table appointment_change (
  appointment_id binary(16)   not null,
  revision       int          not null,
  kind           varchar(20)  not null,
  status         varchar(20)  not null,
  service_id     binary(16)   not null,
  modality       varchar(20)  not null,
  clinician_id   binary(16)   not null,
  location_id    binary(16),
  room_id        binary(16),
  starts_local   datetime     not null,
  ends_local     datetime     not null,
  actor_kind     varchar(20)  not null,
  actor_name     varchar(100) not null,
  reason         varchar(500),
  tell_client    boolean      not null,
  changed_at     datetime(6)  not null,
  primary key (appointment_id, revision)
);

create table hold (
  id            binary(16)  not null primary key,
  token_hash    varbinary(32) not null unique,
  service_id    binary(16)  not null,
  modality      varchar(20) not null,
  clinician_id  binary(16)  not null,
  location_id   binary(16),
  room_id       binary(16),
  starts_local  datetime    not null,
  ends_local    datetime    not null,
  buffer_before int         not null,
  buffer_after  int         not null,
  expires_at    datetime(6) not null,
  key hold_by_expiry (expires_at)
);

create table private_link (
  token_hash     binary(32) not null primary key,
  appointment_id binary(16) not null
);

create table booking_key (
  key_hash       binary(32) not null primary key,
  fingerprint    varchar(64)   not null,
  appointment_id binary(16) not null
);

create table client_response (
  message_id     varchar(100) not null primary key,
  appointment_id binary(16)   not null,
  source         varchar(20)  not null,
  kind           varchar(20)  not null,
  detail         varchar(60),
  received_at    datetime(6)  not null,
  handled_at     datetime(6),
  key client_response_open (handled_at, received_at)
);
