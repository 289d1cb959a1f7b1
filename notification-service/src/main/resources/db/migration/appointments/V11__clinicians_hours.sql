-- Whose hour it is, and when what a calendar shows of it last changed.
alter table appointment
  add column clinician_id varchar(64) null,
  add column changed_at datetime(6) null;

update appointment set
  clinician_id = json_unquote(json_extract(document, '$.clinician.id')),
  changed_at = received_at
where document is not null and json_type(json_extract(document, '$.clinician.id')) = 'STRING';

create index appointment_of_clinician on appointment (clinician_id, starts_at);
