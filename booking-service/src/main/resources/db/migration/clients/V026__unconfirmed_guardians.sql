-- Who said online that they are the guardian of a client whom the practice knew already.
alter table contact
  add awaits_confirmation boolean not null default false,
  add key contact_by_confirmation (awaits_confirmation);

alter table contact alter column awaits_confirmation drop default;
