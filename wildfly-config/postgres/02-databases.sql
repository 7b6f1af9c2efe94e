-- Each row is a statement to run (psql: \gexec), as a database cannot be created in a transaction.
select format('create database %I owner %I template template0', name, owner)
from (values ('clavis', 'clavis_owner'), ('keycloak', 'keycloak')) as wanted (name, owner)
where not exists (select from pg_database where datname = wanted.name);
