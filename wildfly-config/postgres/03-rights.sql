-- Run in database clavis: nobody gets in, sees or makes anything unless told so.
revoke all on database clavis from public;
revoke all on database keycloak from public;
revoke all on database postgres from public;
revoke all on database template1 from public;
grant connect on database clavis to clavis_control;
revoke all on schema public from public;

-- The owner hands CONNECT on to the logins of tenants.
grant connect on database clavis to clavis_owner with grant option;
