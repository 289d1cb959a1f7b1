-- The texts that count towards what a number gets at most; the number's own row is locked while they are counted.
create table texted_number (
  phone varchar(16) not null primary key
);

create table counted_text (
  message_id char(36) not null primary key,
  phone varchar(16) not null,
  day date not null,
  key counted_text_number (phone, day),
  key counted_text_day (day)
);
