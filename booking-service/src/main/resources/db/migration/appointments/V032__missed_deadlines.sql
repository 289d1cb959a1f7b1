-- Until when cancelling was free before the client moved it later than that; nothing where they did not.
alter table appointment
    add column free_until datetime(6);
