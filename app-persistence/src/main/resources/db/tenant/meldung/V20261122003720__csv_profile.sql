-- How sheets of Meldungen are written as CSV: columns, their order, separator. Nothing personal.
create table csv_profile (
    id      uuid primary key,
    version bigint      not null,
    name    varchar(80) not null,
    layout  text        not null,
    constraint csv_profile_name_once unique (name)
);
