alter table inbound_text
  add column answered boolean not null default false,
  add key inbound_text_phone (phone, received_at);
