alter table client
  add revision             int not null default 0,
  add maturity             varchar(20),
  add maturity_by          varchar(100),
  add maturity_recorded_at datetime(6),
  add key client_by_birth (date_of_birth);

alter table client alter column revision drop default;

create table contact (
  id           binary(16)   not null primary key,
  client_id    binary(16)   not null,
  position     int          not null,
  role         varchar(20)  not null,
  name         varchar(201) not null,
  relationship varchar(60),
  phone        varchar(20),
  email        varchar(254),
  language     varchar(2)   not null,
  enabled_by   varchar(20),
  key contact_by_client (client_id, position),
  foreign key (client_id) references client (id) on delete cascade
);

create table contact_allowed_for (
  contact_id  binary(16)  not null,
  allowed_for varchar(20) not null,
  primary key (contact_id, allowed_for),
  foreign key (contact_id) references contact (id) on delete cascade
);
