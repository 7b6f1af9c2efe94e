-- Invoices to the organisations below. Columns of type bytea are sealed.
create table invoice (
    id            uuid primary key,
    version       bigint       not null,
    series_year   integer      not null,
    serial        integer      not null check (serial > 0),
    year          integer      not null,
    payer         varchar(120) not null,
    payer_name    varchar(200) not null,
    payer_number  varchar(60),
    -- no reference: it belongs to another feature, and the invoice outlives it
    meldung       uuid         not null,
    issued_on     date         not null,
    due_on        date         not null check (due_on >= issued_on),
    cents         integer      not null,
    state         varchar(10)  not null,
    paid_on       date,
    cancelled_on  date,
    cancel_reason bytea,
    content       bytea        not null,
    constraint invoice_number_once unique (series_year, serial),
    constraint invoice_paid_on_a_day check ((state = 'PAID') = (paid_on is not null)),
    constraint invoice_cancelled_on_a_day check ((state = 'CANCELLED') = (cancelled_on is not null))
);
create index invoice_year on invoice (year, payer);
create unique index invoice_once on invoice (year, payer) where state <> 'CANCELLED';

-- Whoever holds the lock of its one row may give out numbers.
create table invoice_book (
    id      uuid primary key,
    version bigint not null
);
insert into invoice_book (id, version) values (gen_random_uuid(), 0);
