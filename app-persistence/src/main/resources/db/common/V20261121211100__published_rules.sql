-- Rules that organisations hand down the chain: what is or was in force, never a draft. Nothing in them is personal.
create table published_rule (
    id           uuid primary key,
    version      bigint      not null,
    owner_id     uuid        not null references tenant,
    owner        text        not null,
    code         varchar(40) not null,
    edition      integer     not null,
    valid_from   date        not null,
    valid_to     date,
    state        varchar(10) not null,
    content      text        not null,
    rule_version bigint      not null,
    constraint published_rule_edition_once unique (owner_id, code, edition)
);
comment on column published_rule.owner is 'Alias of the organisation';
comment on column published_rule.rule_version is 'Version of the owner''s rule this was taken from; older ones change nothing';
