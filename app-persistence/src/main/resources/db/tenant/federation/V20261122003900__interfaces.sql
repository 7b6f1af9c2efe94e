-- What other programs are told of: the feed of changes, and those that are called when there is something new.

create table change (
    seq        bigint generated always as identity primary key,
    kind       varchar(40) not null,
    subject_id uuid        not null,
    at         timestamptz not null default now()
);
comment on table change is 'That something has happened to a record; never what it says';
create index change_of_now on change (subject_id, at);

create table webhook (
    id      uuid primary key,
    version bigint       not null,
    name    varchar(100) not null,
    url     varchar(500) not null,
    secret  bytea        not null,
    kinds   varchar(500) not null,
    state   varchar(10)  not null
);

create table webhook_delivery (
    webhook_id   uuid primary key references webhook on delete cascade,
    told_up_to   bigint      not null,
    failures     integer     not null default 0,
    next_try_at  timestamptz not null default now(),
    leased_until timestamptz,
    told_at      timestamptz,
    last_status  integer
);
comment on column webhook_delivery.leased_until is 'Until then somebody is about to tell it; a server that was killed meanwhile is waited for no longer';
