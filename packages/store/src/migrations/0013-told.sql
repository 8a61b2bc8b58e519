-- What scores and bulletins count of a matter, as its events tell it: like the light it holds until `light_until`.
-- Where `deductions` is null nothing is told yet; `course` is null for a matter that was withdrawn, too.
alter table matters
  add column deductions jsonb,
  add column course text,
  add column told_at timestamptz;

create index matters_untold on matters (government, number) where deductions is null;
