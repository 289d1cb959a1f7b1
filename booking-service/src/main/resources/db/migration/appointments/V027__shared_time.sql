-- Booked over something else: nothing of its time is its own, until the other gives it up.
alter table appointment add column shares_time boolean not null default false;
update appointment set shares_time = true where override_reason is not null;
alter table appointment alter column shares_time drop default;
