-- The organisation's own record. Columns of type bytea are sealed.

-- One row each, made here: what is not known yet is empty, and whoever fills it in corrects it like anything else.
create table club_address (
    id             uuid primary key,
    version        bigint not null,
    number         varchar(50),
    name           varchar(200),
    short_name     varchar(60),
    seat           varchar(100),
    contact_person bytea,
    street         varchar(200),
    postal_code    varchar(5),
    town           varchar(100),
    mail           varchar(254),
    phone          varchar(50),
    homepage       varchar(300)
);
create unique index club_address_once on club_address ((true));
insert into club_address (id, version) values (gen_random_uuid(), 0);

create table legal_status (
    id               uuid primary key,
    version          bigint not null,
    legal_form       varchar(30),
    register_court   varchar(100),
    register_number  varchar(50),
    founded_on       date,
    tax_exempt_until date,
    tax_office       varchar(100),
    tax_number       varchar(50),
    exemption_notice varchar(30),
    notice_on        date,
    statute_on       date
);
create unique index legal_status_once on legal_status ((true));
insert into legal_status (id, version) values (gen_random_uuid(), 0);

create table club_bank (
    id                uuid primary key,
    version           bigint  not null,
    iban              bytea,
    bic               bytea,
    account_holder    bytea,
    creditor_id       bytea,
    direct_debit      boolean not null,
    mandate_reference bytea,
    mandate_signed_on date
);
create unique index club_bank_once on club_bank ((true));
insert into club_bank (id, version, direct_debit) values (gen_random_uuid(), 0, false);

create table ensemble (
    id           uuid primary key,
    version      bigint       not null,
    name         varchar(200) not null,
    kind         varchar(30)  not null,
    level        varchar(20),
    line_up      varchar(200),
    conductor    bytea,
    founded_on   date,
    dissolved_on date
);

create table cooperation (
    id              uuid primary key,
    version         bigint       not null,
    partner         varchar(200) not null,
    kind            varchar(30)  not null,
    subject         varchar(300),
    contact_person  bytea,
    contact_details bytea,
    started_on      date,
    ended_on        date
);
