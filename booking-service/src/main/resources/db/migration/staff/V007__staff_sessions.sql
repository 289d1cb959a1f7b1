-- Who is signed in, kept where every instance finds it. The columns are Spring Session's.
create table staff_session (
  PRIMARY_ID            char(36)     not null primary key,
  SESSION_ID            char(36)     not null unique,
  CREATION_TIME         bigint       not null,
  LAST_ACCESS_TIME      bigint       not null,
  MAX_INACTIVE_INTERVAL int          not null,
  EXPIRY_TIME           bigint       not null,
  PRINCIPAL_NAME        varchar(100),
  key staff_session_by_expiry (EXPIRY_TIME)
);

create table staff_session_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36)     not null,
  ATTRIBUTE_NAME     varchar(200) not null,
  ATTRIBUTE_BYTES    blob         not null,
  primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  foreign key (SESSION_PRIMARY_ID) references staff_session (PRIMARY_ID) on delete cascade
);
