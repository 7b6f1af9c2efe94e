-- What Meldungen are made of: what somebody plays, what it has learnt, and what else the federation is told. Who holds
-- which office is in activity_period already.

alter table activity_period
    add column elected_on date;

create table playing (
    id          uuid primary key,
    member_id   uuid    not null references member,
    instrument  varchar(100),
    section     varchar(100),
    part        varchar(100),
    main        boolean not null,
    ensemble_id uuid,
    started_on  date,
    ended_on    date,
    ownership   varchar(10),
    constraint playing_says_something check (instrument is not null or section is not null),
    constraint playing_ends_after_it_begins check (ended_on >= started_on)
);
create index playing_member on playing (member_id);

create table qualification (
    id          uuid primary key,
    member_id   uuid        not null references member,
    kind        varchar(20) not null,
    label       varchar(100),
    instrument  varchar(100),
    examined_on date,
    result      bytea,
    teacher     bytea,
    valid_until date,
    constraint qualification_ends_after_it_begins check (valid_until >= examined_on)
);
create index qualification_member on qualification (member_id);

create table reporting (
    id             uuid primary key,
    member_id      uuid    not null references member,
    insured        boolean not null,
    gema           boolean not null,
    cooperation_id uuid,
    constraint reporting_once unique (member_id)
);
