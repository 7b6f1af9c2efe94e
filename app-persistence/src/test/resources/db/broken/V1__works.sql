create table instrument (name text);
insert into instrument values ('Flügelhorn');
