-- Organisations that belong to a federation without being on this server. Columns of type bytea are sealed.

create table outside_organisation (
    id             uuid primary key,
    version        bigint       not null,
    alias          varchar(100) not null,
    number         varchar(30)  not null,
    name           varchar(200) not null,
    level          varchar(20)  not null,
    whereabouts    varchar(20)  not null,
    letter_key     varchar(300),
    started_on     date         not null,
    ended_on       date,
    purposes       varchar(100) not null,
    contact_person bytea,
    street         bytea,
    postal_code    bytea,
    town           varchar(100),
    mail           bytea,
    phone          bytea,
    constraint outside_organisation_alias_once unique (alias),
    constraint outside_organisation_ends_after_it_begins check (ended_on >= started_on)
);
