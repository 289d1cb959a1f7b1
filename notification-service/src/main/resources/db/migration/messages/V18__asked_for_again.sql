-- What the desk asks for: a row of its own for each request, beside what the plan sends once.
alter table message
  add column request varchar(64) not null default '',
  add column urgent boolean not null default false,
  drop key message_once,
  add unique key message_once (appointment_id, client_id, revision, kind, channel, request);
