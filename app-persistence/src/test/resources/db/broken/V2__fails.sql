insert into instrument values ('Tuba');
-- what the database says of the next statement quotes the value
select cast(name as integer) from instrument;
