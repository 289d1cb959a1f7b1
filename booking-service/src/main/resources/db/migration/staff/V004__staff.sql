create table staff_account (
  id           binary(16)   not null primary key,
  username     varchar(60)  not null unique,
  name         varchar(100) not null,
  password     varchar(255) not null,
  clinician_id binary(16),
  enabled      boolean      not null,
  created_at   datetime(6)  not null
);

create table staff_account_role (
  account_id binary(16)  not null,
  role       varchar(20) not null,
  primary key (account_id, role),
  foreign key (account_id) references staff_account (id)
);

create table api_token (
  id         binary(16)   not null primary key,
  account_id binary(16)   not null,
  digest     varchar(64)  not null unique,
  label      varchar(100) not null,
  created_at datetime(6)  not null,
  revoked_at datetime(6),
  foreign key (account_id) references staff_account (id)
);

-- Who keeps failing to sign in, by a digest of name and address: a password typed as a name must not end up here.
create table sign_in_failure (
  digest   varchar(64) not null primary key,
  failures int         not null,
  last_at  datetime(6) not null
);

-- Append-only: no code changes or deletes a row; in production the service's account needs no more than insert and
-- select here.
create table audit (
  id          binary(16)  not null primary key,
  happened_at datetime(6) not null,
  staff_id    binary(16),
  action      varchar(30) not null,
  kind        varchar(30) not null,
  record_id   binary(16),
  client_id   binary(16),
  reason      varchar(500),
  address     varchar(45) not null,
  key audit_by_client (client_id, happened_at),
  key audit_by_record (record_id, happened_at)
);
