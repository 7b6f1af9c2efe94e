-- Letters to other organisations, already sealed, written in the transaction that sends them; and which have come in.

create table exchange_outbox (
  id           uuid primary key,
  seq          bigint generated always as identity unique,
  recipient_id uuid not null,
  kind         text not null,
  sealed       bytea not null,
  relayed_at   timestamptz
);
comment on column exchange_outbox.sealed is 'Sealed for the recipient: not even the sender can open it';
comment on column exchange_outbox.relayed_at is 'Since when the letter lies in the exchange box';
create index exchange_outbox_waiting on exchange_outbox (seq) where relayed_at is null;

create table exchange_receipt (
  item_id     uuid primary key,
  sender      text not null,
  kind        text not null,
  sha256      text not null,
  signature   text not null,
  received_at timestamptz not null
);
comment on table exchange_receipt is 'One row for every letter received: what keeps it from being received twice';
