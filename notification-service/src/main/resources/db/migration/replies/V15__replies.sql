-- How far the mailbox for answers to invites has been read.
create table reply_mailbox (
  mailbox char(64) not null primary key,
  validity bigint not null,
  last_uid bigint not null
);

-- Which answers came in, by a digest of their mail's name; what else the mail says is not kept.
create table invite_reply (
  reply_key char(64) not null primary key,
  appointment_id varchar(64) not null,
  client_id varchar(64) not null,
  recurrence_at datetime(6) null,
  answer varchar(16) not null,
  stamped_at datetime(6) not null,
  received_at datetime(6) not null,
  key invite_reply_latest (appointment_id, client_id, stamped_at)
);
