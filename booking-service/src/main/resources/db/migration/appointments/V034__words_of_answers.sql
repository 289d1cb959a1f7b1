-- What a client wrote, for the front desk to read.
alter table client_response add column text varchar(1600) null;
