-- The yearly report: campaigns of federations, and what organisations report to them.

create table campaign (
    id         uuid primary key,
    version    bigint       not null,
    owner      varchar(60)  not null,
    owner_name varchar(255) not null,
    state      varchar(10)  not null,
    edition    integer      not null check (edition >= 1),
    year       integer      not null,
    terms      text         not null
);
comment on column campaign.terms is 'What is asked, as JSON; nothing personal';
create index campaign_year on campaign (year);

create table meldung (
    id              uuid primary key,
    version         bigint       not null,
    campaign_id     uuid         not null references campaign,
    origin          varchar(10)  not null,
    state           varchar(10)  not null,
    reporter        varchar(60)  not null,
    reporter_name   varchar(255) not null,
    reporter_level  varchar(10)  not null,
    reporter_number varchar(60),
    via             varchar(60)  not null,
    revision        integer      not null check (revision >= 1),
    supersedes      uuid,
    carrier         uuid,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    sha256          varchar(64),
    signed          bytea,
    figures         bytea,
    answers         bytea,
    reason          bytea,
    note            bytea,
    constraint meldung_figures_if_submitted check (state = 'DRAFT' or figures is not null)
);
create index meldung_campaign on meldung (campaign_id, state);
create index meldung_reporter on meldung (reporter);
create index meldung_carrier on meldung (carrier) where carrier is not null;
-- Whoever corrects twice at the same time is told so, and an organisation counts once.
create unique index meldung_one_draft on meldung (campaign_id) where state = 'DRAFT';
create unique index meldung_one_accepted on meldung (campaign_id, reporter) where state = 'ACCEPTED';

create table standing (
    id             uuid primary key,
    version        bigint       not null,
    campaign_id    uuid         not null references campaign,
    reporter       varchar(60)  not null,
    reporter_name  varchar(255) not null,
    reporter_level varchar(10)  not null,
    via            varchar(60)  not null,
    state          varchar(10),
    revision       integer      not null,
    submitted_at   timestamptz,
    reminded_on    date,
    constraint standing_once unique (campaign_id, reporter)
);

create table reminder (
    id          uuid primary key,
    campaign_id uuid        not null references campaign,
    kind        varchar(12) not null,
    reminded_on date        not null,
    mail        bytea
);
create index reminder_campaign on reminder (campaign_id);
-- Each occasion reminds once; a federation may ask as often as it likes.
create unique index reminder_once on reminder (campaign_id, kind) where kind <> 'ASKED';
