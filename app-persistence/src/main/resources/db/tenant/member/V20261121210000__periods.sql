-- What honors are counted from: offices by the designation federations know, how sure a period is, and the years a
-- club has reported somebody for.

alter table activity_period
    add column office           varchar(30),
    add column office_label     varchar(100),
    add column evidence         varchar(20) not null default 'OWN_RECORD',
    add column other_federation boolean     not null default false;

create table reported_activity (
    id        uuid primary key,
    member_id uuid        not null references member,
    year      integer     not null,
    kind      varchar(20) not null,
    evidence  varchar(20) not null,
    -- looked at when all is done: whoever takes a row away and enters it anew does nothing wrong
    constraint reported_activity_once unique (member_id, year, kind) deferrable initially deferred
);
