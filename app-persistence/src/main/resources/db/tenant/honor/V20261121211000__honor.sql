-- Honors that were given, are assumed to have been, were refused or revoked. Columns of type bytea are sealed.

create table honor (
    id                 uuid primary key,
    version            bigint       not null,
    member_id          uuid         not null references member,
    awarding_body      varchar(100) not null,
    rule_code          varchar(50),
    edition            integer,
    title              varchar(200) not null,
    grade              varchar(100),
    step               integer      not null,
    honor_year         integer      not null,
    awarded_on         date,
    event              varchar(200),
    awarded_by         bytea,
    certificate_number varchar(50),
    posthumous         boolean      not null,
    state              varchar(10)  not null,
    origin             varchar(20)  not null,
    reason             bytea,
    laudatio           bytea,
    application_item   uuid
);

-- A step of a ladder is given once; after a revocation it may be given again.
create unique index honor_step_once on honor (member_id, awarding_body, rule_code, step)
    where state <> 'REVOKED' and rule_code is not null;
create index honor_by_member on honor (member_id);
create index honor_by_year on honor (honor_year);
