-- Certificates: what they look like, and which were issued. Columns of type bytea are sealed.

create table certificate_template (
    id      uuid primary key,
    version bigint       not null,
    name    varchar(100) not null,
    codes   varchar(500),
    body    text,
    style   text,
    logo    bytea
);

create table signer (
    id          uuid primary key,
    template_id uuid    not null references certificate_template,
    place       integer not null check (place between 1 and 3),
    name        bytea,
    office      varchar(100),
    signature   bytea
);
create index signer_template on signer (template_id);

create table grade_text (
    id          uuid primary key,
    template_id uuid not null references certificate_template,
    grade       varchar(100),
    text        varchar(2000)
);
create index grade_text_template on grade_text (template_id);

create table certificate (
    id              uuid primary key,
    version         bigint       not null,
    series_year     integer      not null,
    serial          integer      not null check (serial > 0),
    source          varchar(20)  not null,
    -- no reference: the number outlives the honor it was given for
    subject         uuid         not null,
    title           varchar(200) not null,
    club            varchar(255),
    person_name     bytea,
    issued_on       date         not null,
    issued_by       bytea,
    prints          integer      not null,
    printed_on      date         not null,
    second_copy_on  date,
    revoked_on      date,
    revoked_because bytea,
    constraint certificate_number_once unique (series_year, serial),
    constraint certificate_subject_once unique (subject)
);

-- Whoever holds the lock of its one row may give out numbers.
create table certificate_book (
    id      uuid primary key,
    version bigint not null
);
insert into certificate_book (id, version) values (gen_random_uuid(), 0);
