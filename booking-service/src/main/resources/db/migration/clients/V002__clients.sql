create table client (
  id            binary(16)   not null primary key,
  first_name    varchar(100) not null,
  last_name     varchar(100) not null,
  email         varchar(254) not null,
  phone         varchar(20)  not null,
  date_of_birth date,
  language      varchar(2)      not null,
  zip           varchar(10),
  identity      varchar(64)     not null unique,
  created_at    datetime(6)  not null,
  key client_by_phone (phone),
  key client_by_email (email),
  key client_by_name (last_name, first_name)
);

create table consent (
  client_id   binary(16)   not null,
  position    int          not null,
  kind        varchar(20)  not null,
  granted     boolean      not null,
  version     varchar(20)  not null,
  method      varchar(20)  not null,
  recorded_at datetime(6)  not null,
  recorded_by varchar(100) not null,
  primary key (client_id, position),
  foreign key (client_id) references client (id)
);
