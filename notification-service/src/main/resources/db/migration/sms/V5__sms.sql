create table posted_text (
  message_id char(36) not null primary key,
  phone varchar(16) not null,
  text varchar(400) not null,
  posted_at datetime(6) not null
);

create table inbound_text (
  sid varchar(64) not null primary key,
  phone varchar(16) not null,
  meaning varchar(16) not null,
  appointment_id varchar(64) null,
  received_at datetime(6) not null
);
