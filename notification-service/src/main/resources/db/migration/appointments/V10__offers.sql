-- An hour on offer is no appointment: what somebody texts back is about none.
alter table appointment add column offer boolean not null default false;
