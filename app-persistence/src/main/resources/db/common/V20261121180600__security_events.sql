-- Refusals and the like, for operators. Append-only for the server too.
create table security_event (
    id        uuid primary key,
    at        timestamptz  not null,
    tenant_id uuid,
    actor_id  varchar(200),
    address   varchar(100),
    rule      varchar(100) not null
);
comment on column security_event.actor_id is 'Opaque id of the person at the identity provider; names are not stored here';
comment on column security_event.rule is 'What was missing, as in bank:read, or broken';
create index security_event_at on security_event (at);
create index security_event_address on security_event (address, at);
revoke update, delete, truncate on security_event from clavis_control;
