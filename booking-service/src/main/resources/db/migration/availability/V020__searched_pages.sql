-- Searches read the pages of clinicians and rooms alone. Those of clients guard bookings and are several times as many.
alter table day_page add column searched boolean not null default true;

update day_page set searched = false where resource in (select id from client);

-- Tells from the index alone which days have changed since they were copied.
create index day_page_searched on day_page (searched, day, version);
