-- Another start for a date of a series that lies too far ahead to be placed yet.
alter table series_gap add column moved_to datetime;
