-- The appointments of the next days, whoever's they are.
create index appointment_ahead on appointment (starts_at);
