alter table sending_pause add column until_arrival boolean not null default false;
