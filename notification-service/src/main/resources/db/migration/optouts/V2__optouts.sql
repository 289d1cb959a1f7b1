create table suppression (
  phone varchar(16) not null,
  cause varchar(20) not null,
  since datetime(6) not null,
  primary key (phone, cause)
);
