-- An affiliation is proposed by one side and confirmed by the other. Those that stand so far were made by the operator.
alter table affiliation
  add column state text not null default 'CONFIRMED',
  add column proposed_by uuid references tenant;
alter table affiliation alter column state drop default;
comment on column affiliation.proposed_by is 'Child or parent; null if the operator made it for both';
