-- The link that leads whoever comes to a series to its next session.
create table series_link (
  token_hash varbinary(32) not null primary key,
  series_id  binary(16)    not null,
  client_id  binary(16)    not null
);
