-- What the control login may do in this schema: read and keep its tables, never change their form or delete a tenant.
grant usage on schema common to clavis_control;
alter default privileges in schema common grant select, insert, update on tables to clavis_control;
revoke all on flyway_schema_history from clavis_control;

create table tenant (
  id          uuid primary key,
  alias       text not null unique check (alias ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(alias) <= 60),
  schema_name text not null unique check (schema_name ~ '^t_[0-9a-f]{12}$'),
  name        text not null,
  level       text not null,
  state       text not null,
  migrations  integer not null default 0,
  fault       text,
  founded_at  timestamptz not null,
  version     integer not null
);
comment on column tenant.schema_name is 'Name of the tenant''s schema and of its login';
comment on column tenant.migrations is 'Migrations the schema has had; fewer than the release brings means it is behind';
comment on column tenant.fault is 'Why the tenant is offline: script and SQLSTATE, never data';
