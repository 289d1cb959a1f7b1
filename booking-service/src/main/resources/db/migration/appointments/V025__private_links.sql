-- The link of whoever a session is booked for. Those of others who come, and older ones, are in private_link.
alter table appointment
  add column link_hash varbinary(32),
  add unique key appointment_by_link (link_hash);
