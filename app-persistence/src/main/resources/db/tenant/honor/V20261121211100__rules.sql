-- Rules that honors are given by (Ehrungsordnung), one row for each edition. Nothing in them is personal.
create table honor_rule (
    id         uuid primary key,
    version    bigint      not null,
    code       varchar(40) not null,
    edition    integer     not null check (edition >= 1),
    state      varchar(10) not null,
    valid_from date,
    valid_to   date,
    content    text        not null,
    constraint honor_rule_edition_once unique (code, edition),
    constraint honor_rule_in_force_from_a_day check ((state = 'DRAFT') = (valid_from is null)),
    constraint honor_rule_ends_after_it_begins check (valid_to >= valid_from)
);
comment on column honor_rule.content is 'The rule as JSON, never changed once it is in force';
-- Editions follow each other: one is being written at most, and one has no end at most.
create unique index honor_rule_one_draft on honor_rule (code) where state = 'DRAFT';
create unique index honor_rule_one_open on honor_rule (code) where valid_from is not null and valid_to is null;

-- What the organisations below have yet to be told, written with the change itself.
create table rule_outbox (
    id           uuid primary key,
    version      bigint not null,
    rule_id      uuid   not null references honor_rule,
    published_at timestamptz
);
create index rule_outbox_unpublished on rule_outbox (id) where published_at is null;
