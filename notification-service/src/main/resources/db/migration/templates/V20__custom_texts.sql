-- The practice's own words for a text, in place of those that come with the product.
create table custom_text (
  kind varchar(16) not null,
  language varchar(2) not null,
  text varchar(300) not null,
  changed_at datetime(6) not null,
  primary key (kind, language)
);
