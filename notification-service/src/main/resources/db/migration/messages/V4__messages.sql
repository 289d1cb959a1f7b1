create table message (
  id char(36) not null primary key,
  appointment_id varchar(64) not null,
  client_id varchar(64) not null,
  revision bigint not null,
  kind varchar(16) not null,
  channel varchar(8) not null,
  state varchar(12) not null,
  reason varchar(60) null,
  address varchar(254) not null,
  arrangement char(32) not null,
  sequence int not null,
  due_at datetime(6) not null,
  not_after datetime(6) not null,
  attempts int not null,
  claimed_at datetime(6) null,
  check_at datetime(6) null,
  sent_at datetime(6) null,
  provider_id varchar(200) null,
  retired_provider_id varchar(200) null,
  unique key message_once (appointment_id, client_id, revision, kind, channel),
  key message_due (state, due_at),
  key message_check (state, check_at),
  key message_provider (provider_id),
  key message_retired_provider (retired_provider_id)
);

create table sending_pause (
  channel varchar(8) not null primary key,
  reason varchar(60) not null,
  since datetime(6) not null,
  retry_at datetime(6) not null
);
