-- Who comes besides the client: the other half of a couple, a family.
create table appointment_companion (
  appointment_id binary(16) not null,
  client_id      binary(16) not null,
  in_california  boolean,
  primary key (appointment_id, client_id),
  key appointment_companion_by_client (client_id),
  foreign key (appointment_id) references appointment (id)
);

-- One meeting of a group: it has taken the clinician's and the room's time, and each member has an appointment of their own.
create table group_session (
  id            binary(16)  not null primary key,
  service_id    binary(16)  not null,
  modality      varchar(20) not null,
  clinician_id  binary(16)  not null,
  location_id   binary(16),
  room_id       binary(16),
  starts_local  datetime    not null,
  ends_local    datetime    not null,
  buffer_before int         not null,
  buffer_after  int         not null,
  seats         int         not null,
  cancelled_at  datetime(6),
  key group_session_by_start (service_id, starts_local),
  key group_session_by_clinician (clinician_id, starts_local),
  check (seats > 0)
);

alter table appointment
  add column group_session_id binary(16),
  add column late_fee         varchar(20),
  add column late_fee_reason  varchar(500),
  add key appointment_by_group (group_session_id, status);

-- Whose link it is; the client's own where it says nothing.
alter table private_link add column client_id binary(16);

alter table appointment add key appointment_by_fee (late_fee);
