create table local_outbox (
  number bigint not null auto_increment primary key,
  id varchar(40) not null,
  appointment_id varchar(64) not null,
  kind varchar(20) not null,
  channel varchar(8) not null,
  recipient varchar(254) not null,
  subject varchar(200) null,
  text mediumtext not null,
  calendar mediumtext null,
  sent_at datetime(6) not null,
  unique key local_outbox_id (id)
);
