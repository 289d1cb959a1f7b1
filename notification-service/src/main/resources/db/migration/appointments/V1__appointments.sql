create table appointment (
  id varchar(64) not null primary key,
  revision bigint not null,
  status varchar(16) null,
  starts_at datetime(6) null,
  ends_at datetime(6) null,
  document mediumtext null,
  received_at datetime(6) null
);

create table appointment_client (
  appointment_id varchar(64) not null,
  client_id varchar(64) not null,
  phone varchar(16) null,
  invite_name varchar(160) not null,
  primary key (appointment_id, client_id),
  key appointment_client_phone (phone),
  constraint appointment_client_appointment foreign key (appointment_id) references appointment (id)
);
