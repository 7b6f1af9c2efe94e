-- The fixed logins. Passwords arrive as settings of this session, so that no statement in any log holds one.
do $$
declare login text;
begin
    foreach login in array array['clavis_owner', 'clavis_control', 'keycloak'] loop
        if not exists (select from pg_roles where rolname = login) then
            execute format('create role %I login noinherit', login);
        end if;
        execute format('alter role %I password %L', login, current_setting('clavis.password_' || login));
    end loop;
end $$;

-- Owns every schema, makes the login roles of tenants; migrations and founding only.
alter role clavis_owner createrole;

-- Whoever waits forever blocks others.
alter role clavis_control set statement_timeout = '30s';
alter role clavis_control set idle_in_transaction_session_timeout = '60s';
