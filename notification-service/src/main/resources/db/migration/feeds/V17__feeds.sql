create table feed (
  clinician_id varchar(64) not null primary key,
  token_hash char(64) not null,
  shows varchar(10) not null,
  made_at datetime(6) not null,
  unique key feed_token (token_hash)
);
