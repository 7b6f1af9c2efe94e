-- Who belongs to whom, the keys everybody may know, and the box in which sealed letters wait for their recipients.

create table affiliation (
  id            uuid primary key,
  child_id      uuid not null references tenant,
  parent_id     uuid not null references tenant,
  valid_from    date not null,
  valid_to      date,
  purposes      text not null,
  member_number text,
  main          boolean not null,
  version       integer not null,
  check (child_id <> parent_id),
  check (valid_to >= valid_from)
);
comment on column affiliation.member_number is 'The number the parent knows the child by';
create index affiliation_child on affiliation (child_id);
create index affiliation_parent on affiliation (parent_id);

create table tenant_key (
  id         text primary key check (id ~ '^[0-9a-f]{64}$'),
  tenant_id  uuid not null references tenant,
  purpose    text not null,
  public_key text not null,
  since      timestamptz not null
);
comment on table tenant_key is 'Public keys. A server believes one only if it is that of the tenant''s vault';
comment on column tenant_key.id is 'SHA-256 of the key''s SubjectPublicKeyInfo, hexadecimal';
create index tenant_key_tenant on tenant_key (tenant_id, purpose);
revoke update on tenant_key from clavis_control;

create table exchange_item (
  id           uuid primary key,
  seq          bigint generated always as identity unique,
  sender_id    uuid not null references tenant,
  recipient_id uuid not null references tenant,
  kind         text not null,
  sealed       bytea,
  arrived_at   timestamptz not null,
  collected_at timestamptz,
  attempts     integer not null default 0,
  due_at       timestamptz not null,
  fault        text,
  version      integer not null,
  check (sealed is not null or collected_at is not null)
);
comment on column exchange_item.seq is 'Letters of one sender are collected in this order';
comment on column exchange_item.sealed is 'Opened by the recipient''s private key alone; gone once it is collected';
comment on column exchange_item.due_at is 'Not to be tried before: later after every failed attempt';
comment on column exchange_item.fault is 'What kind of thing went wrong with the last attempt, never data';
create index exchange_item_waiting on exchange_item (recipient_id, seq) where collected_at is null;
