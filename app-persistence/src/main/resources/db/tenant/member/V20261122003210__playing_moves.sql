-- What somebody plays moves from its times to a table of its own: one row for the same instrument in the same section,
-- from the first to the last day. A section belongs to this orchestra, so that of a time elsewhere only the instrument
-- is kept; who leads a section plays in it anyway. The instrument that is or was played last is the main one.

insert into playing (id, member_id, instrument, section, main, started_on, ended_on)
select gen_random_uuid(),
       member_id,
       instrument,
       section,
       row_number() over (partition by member_id
           order by (instrument is null), (ended_on is not null), ended_on desc, started_on, instrument) = 1,
       started_on,
       ended_on
from (select member_id,
             instrument,
             case when club = 'OTHER' then null else section end as section,
             min(started_on) as started_on,
             case when bool_or(ended_on is null) then null else max(ended_on) end as ended_on
      from activity_period
      where instrument is not null or (section is not null and club <> 'OTHER' and office is null)
      group by member_id, instrument, case when club = 'OTHER' then null else section end) as played;

alter table activity_period
    drop column instrument,
    drop column section;

-- An office that only the club's own words tell of is one nevertheless.
update activity_period set office = 'OTHER' where office is null and office_label is not null;
