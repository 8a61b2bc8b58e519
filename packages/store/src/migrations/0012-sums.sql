-- Indexes by which pages find and count among very many matters. Each takes a lock against writing while it is built: seconds a million events.

-- Lights that may have changed since they were written.
create index matters_by_light_until on matters (government, light_until) where light_until is not null;

-- Obstacles that were named: few among many events.
create index matter_events_of_coordination on matter_events (government, matter)
  where command in ('request-coordination', 'issue-coordination');

-- What is asked of units: forms they filled in, and documents that were sent out to them.
create index matter_events_by_unit on matter_events (government, at, unit)
  where command is not null and unit is not null and (event #>> '{by,relations}') ~ '"(lead|co|collecting)"';
create index matter_events_with_slip on matter_events (government, at, matter)
  where (event ->> 'slipNumber') is not null;
