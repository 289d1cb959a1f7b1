create table posted_mail (
  message_id char(36) not null primary key,
  posted_at datetime(6) not null
);
