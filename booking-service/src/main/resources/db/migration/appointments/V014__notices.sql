-- Which notice about complaints a client was given, of which clinician, and what it said of their licence (R-A9). The
-- sentences belong to the version of the text.
create table notice_delivery (
  client_id      binary(16)   not null,
  clinician_id   binary(16)   not null,
  version        varchar(40)  not null,
  appointment_id binary(16)   not null,
  particulars    varchar(500) not null,
  delivered_at   datetime(6)  not null,
  primary key (client_id, clinician_id, version)
);
