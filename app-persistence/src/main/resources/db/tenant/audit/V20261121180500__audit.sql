-- The Protokoll: append-only, each entry chained to the one before by its hash. The tenant's login, named like the
-- schema, may read and append; the triggers refuse everything else to the owner too, who would have to drop them first.

create table audit_entry (
    id         uuid primary key,
    seq        bigint      not null unique,
    at         timestamptz not null,
    action     varchar(20) not null,
    actor_id   varchar(200) not null,
    entity     varchar(100),
    entity_id  uuid,
    subject_id uuid,
    detail     bytea       not null,
    prev_hash  bytea       not null,
    hash       bytea       not null
);
comment on column audit_entry.seq is 'Order of the commits, without gaps';
comment on column audit_entry.subject_id is 'The member the changed row belongs to';
comment on column audit_entry.detail is 'Sealed: name and address of the actor, old and new values';
create index audit_entry_subject on audit_entry (subject_id, seq);
create index audit_entry_actor on audit_entry (actor_id, seq);
create index audit_entry_at on audit_entry (at);

-- One row: the last entry. Locked by whoever appends, until the commit.
create table audit_head (
    id   boolean primary key default true check (id),
    seq  bigint not null,
    hash bytea  not null
);
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the Protokoll is append-only';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_head_stays before insert or delete or truncate on audit_head
    for each statement execute function audit_is_append_only();

revoke update, delete, truncate, references, trigger on audit_entry from "${flyway:defaultSchema}";
revoke insert, delete, truncate, references, trigger on audit_head from "${flyway:defaultSchema}";
