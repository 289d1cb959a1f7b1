-- The name under which the board has filed the licence, where clients know another.
alter table clinician add column licence_name varchar(100);
