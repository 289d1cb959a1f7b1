create table practice_version (
  version bigint not null
);
insert into practice_version values (1);

create table practice (
  id            int          not null primary key,
  name          varchar(100) not null,
  phone         varchar(20)  not null,
  email         varchar(254) not null,
  zone          varchar(50)  not null,
  desk_hours_en varchar(200) not null,
  desk_hours_es varchar(200) not null
);

create table practice_text (
  practice_id int          not null,
  text_key    varchar(40)  not null,
  language    varchar(2)      not null,
  content     text         not null,
  primary key (practice_id, text_key, language),
  foreign key (practice_id) references practice (id)
);

create table location (
  id         binary(16)   not null primary key,
  slug       varchar(60)  not null unique,
  name       varchar(100) not null,
  street     varchar(100) not null,
  city       varchar(60)  not null,
  state      varchar(2)      not null,
  zip        varchar(10)  not null,
  arrival_en varchar(500) not null,
  arrival_es varchar(500) not null
);

create table room (
  id          binary(16)  not null primary key,
  location_id binary(16)  not null,
  name        varchar(60) not null,
  foreign key (location_id) references location (id)
);

create table service (
  id                binary(16)    not null primary key,
  slug              varchar(60)   not null unique,
  name_en           varchar(100)  not null,
  name_es           varchar(100)  not null,
  minutes           int           not null,
  buffer_before     int           not null,
  buffer_after      int           not null,
  starts_every      int           not null,
  notice_minutes    int           not null,
  horizon_days      int           not null,
  late_cancel_hours int           not null,
  price             decimal(8, 2) not null,
  first_visit       boolean       not null,
  bookable_online   boolean       not null,
  check (minutes > 0 and minutes % 5 = 0),
  check (buffer_before >= 0 and buffer_after >= 0 and starts_every > 0)
);

create table service_offering_modalities (
  service_offering_id binary(16)  not null,
  modalities          varchar(20) not null,
  primary key (service_offering_id, modalities),
  foreign key (service_offering_id) references service (id)
);

create table clinician (
  id                    binary(16)   not null primary key,
  slug                  varchar(60)  not null unique,
  name                  varchar(100) not null,
  email                 varchar(254) not null,
  colour                int          not null,
  sort_order            int          not null,
  accepting_new_clients boolean      not null,
  video_room            varchar(500),
  licence_type          varchar(10)  not null,
  licence_number        varchar(20)  not null,
  licence_expires       date         not null,
  licence_active        boolean      not null,
  supervisor_id         binary(16),
  foreign key (supervisor_id) references clinician (id)
);

create table clinician_language (
  clinician_id binary(16) not null,
  language     varchar(2)    not null,
  primary key (clinician_id, language),
  foreign key (clinician_id) references clinician (id)
);

create table clinician_specialty (
  clinician_id binary(16)  not null,
  specialty    varchar(60) not null,
  primary key (clinician_id, specialty),
  foreign key (clinician_id) references clinician (id)
);

create table clinician_modality (
  clinician_id binary(16)  not null,
  modality     varchar(20) not null,
  primary key (clinician_id, modality),
  foreign key (clinician_id) references clinician (id)
);

create table clinician_service (
  clinician_id binary(16) not null,
  service_id   binary(16) not null,
  primary key (clinician_id, service_id),
  foreign key (clinician_id) references clinician (id),
  foreign key (service_id) references service (id)
);

create table clinician_location (
  clinician_id binary(16) not null,
  location_id  binary(16) not null,
  primary key (clinician_id, location_id),
  foreign key (clinician_id) references clinician (id),
  foreign key (location_id) references location (id)
);
