-- Whether the client hears of a change is kept with the change alone.
alter table appointment drop column tell_client;
