-- Members and their Registers, one table each. Columns of type bytea are sealed by the vault.

create table member (
    id            uuid primary key,
    version       bigint       not null,
    member_number varchar(30),
    kind          varchar(10)  not null,
    salutation    varchar(50),
    title         bytea,
    given_name    bytea,
    family_name   bytea        not null,
    birth_name    bytea,
    birth_date    bytea,
    deceased_on   bytea,
    gender        bytea,
    language      varchar(2),
    external_id   varchar(100),
    constraint member_number_once unique (member_number)
);

create table membership (
    id                 uuid primary key,
    member_id          uuid    not null references member,
    joined_on          date    not null,
    notice_received_on date,
    left_on            date,
    leaving_reason     bytea,
    category           varchar(100),
    department         varchar(100),
    voting_right       boolean not null,
    constraint membership_ends_after_it_begins check (left_on >= joined_on)
);
create index membership_member on membership (member_id);

create table address (
    id          uuid primary key,
    member_id   uuid       not null references member,
    street      bytea,
    addition    bytea,
    postal_code bytea,
    region      varchar(2),
    town        bytea,
    country     varchar(2) not null,
    valid_from  date,
    valid_to    date,
    constraint address_ends_after_it_begins check (valid_to >= valid_from)
);
create index address_member on address (member_id);

create table contact (
    id         uuid primary key,
    member_id  uuid        not null references member,
    kind       varchar(10) not null,
    value      bytea       not null,
    label      bytea,
    preferred  boolean     not null,
    newsletter boolean     not null
);
create index contact_member on contact (member_id);

create table activity_period (
    id         uuid primary key,
    member_id  uuid        not null references member,
    kind       varchar(20) not null,
    club       varchar(10) not null,
    other_club bytea,
    instrument varchar(100),
    section    varchar(100),
    started_on date        not null,
    ended_on   date,
    remark     bytea,
    constraint activity_period_ends_after_it_begins check (ended_on >= started_on)
);
create index activity_period_member on activity_period (member_id);

create table bank_account (
    id                uuid primary key,
    member_id         uuid not null references member,
    iban              bytea,
    bic               bytea,
    account_holder    bytea,
    payment_method    varchar(20),
    mandate_reference bytea,
    mandate_signed_on date,
    constraint bank_account_once unique (member_id)
);
