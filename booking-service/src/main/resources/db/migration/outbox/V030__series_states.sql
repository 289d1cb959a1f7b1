-- How often a series has changed as a whole, and whether its clients are still to hear of that.
create table series_state (
  series_id binary(16) not null primary key,
  revision  int        not null,
  news      boolean    not null
);
