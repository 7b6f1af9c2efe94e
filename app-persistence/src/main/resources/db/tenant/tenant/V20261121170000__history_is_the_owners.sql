-- The login of a tenant may write every table of its schema (default privileges), but not the history of the schema.
revoke all on flyway_schema_history from "${flyway:defaultSchema}";
