-- Applications for honors, in the club and in every organisation on their way, under the same ids.

create table honor_application (
    id          uuid primary key,
    version     bigint       not null,
    origin      varchar(10)  not null,
    club_alias  varchar(60)  not null,
    club_name   varchar(255) not null,
    event_on    date,
    event_name  varchar(200),
    place       varchar(200),
    wish        bytea,
    cost_bearer varchar(20),
    late_reason bytea,
    remark      bytea,
    filed_on    date
);
create index honor_application_event on honor_application (event_on);

create table application_item (
    id                 uuid primary key,
    application_id     uuid         not null references honor_application,
    -- no reference: it is a member of the club, in whatever schema that lies
    member_ref         uuid         not null,
    family_name        bytea        not null,
    given_name         bytea,
    birth_date         bytea,
    awarding_body      varchar(60)  not null,
    rule_code          varchar(60)  not null,
    edition            integer      not null,
    title              varchar(200) not null,
    grade              varchar(100),
    step               integer      not null,
    honor_year         integer      not null,
    arithmetic         bytea,
    evidence           bytea,
    rule               text         not null,
    state              varchar(10)  not null,
    decided_by         varchar(60),
    reason             bytea,
    awarded_on         date,
    awarded_at         varchar(200),
    awarded_by         bytea,
    certificate_number varchar(60),
    from_id            uuid,
    sent_to_id         uuid
);
create index application_item_application on application_item (application_id);
create index application_item_state on application_item (state);
create index application_item_member on application_item (member_ref);

create table application_note (
    id                uuid primary key,
    application_id    uuid         not null references honor_application,
    item              uuid,
    step              varchar(10),
    organisation      varchar(60)  not null,
    organisation_name varchar(255) not null,
    author            bytea        not null,
    text              bytea,
    written_at        timestamptz  not null
);
create index application_note_application on application_note (application_id);

create table consignment (
    id             uuid primary key,
    application_id uuid        not null references honor_application,
    awarding_body  varchar(60) not null,
    signed         bytea       not null,
    kept_at        timestamptz not null
);
create index consignment_application on consignment (application_id);
