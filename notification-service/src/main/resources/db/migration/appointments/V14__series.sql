-- Which date of which series an appointment is, for answers to the series' invite.
alter table appointment
  add column series_id varchar(64) null,
  add column original_start datetime(6) null,
  add key appointment_series (series_id, original_start);

alter table appointment_client add key appointment_client_invite (invite_name);
