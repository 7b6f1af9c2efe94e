-- What federations charge (Beitragsordnung): the tenant's own orders and copies of those it was told. Nothing personal.
create table fee_order (
    id         uuid primary key,
    version    bigint       not null,
    owner      varchar(120) not null,
    owner_name varchar(200) not null,
    year       integer      not null,
    edition    integer      not null check (edition >= 1),
    state      varchar(10)  not null,
    terms      text         not null,
    constraint fee_order_edition_once unique (owner, year, edition)
);
comment on column fee_order.terms is 'What is charged for what, as JSON; never changed once it is announced';
create unique index fee_order_one_draft on fee_order (owner, year) where state = 'DRAFT';
create unique index fee_order_one_in_force on fee_order (owner, year) where state = 'IN_FORCE';
