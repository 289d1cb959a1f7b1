create table clinician_age (
  clinician_id binary(16)  not null,
  age_group    varchar(20) not null,
  primary key (clinician_id, age_group),
  foreign key (clinician_id) references clinician (id)
);

alter table practice add column whole_days_first boolean not null default true;
