-- Indexes by which pages find and count among very many matters. Each takes a lock against writing while it is built: seconds a million events.

-- Lights that may have changed since they were written.
create index matters_by_light_until on matters (government, light_until) where light_until is not null;

-- Obstacles that were named: few among many events.
create index matter_events_of_coordination on matter_events (government, matter)
  where command in ('request-coordination', 'issue-coordination');

-- What is asked of units: forms they filled in, and documents that were sent out to them. Asked of the text, in which a quotation mark of
-- what people wrote stands behind a backslash: taking the value out fails on events with U+0000 in them.
create index matter_events_by_unit on matter_events (government, at, unit)
  where command is not null and unit is not null and event::text ~ '"relations": ?\[[^]]*"(lead|co|collecting)"';
create index matter_events_with_slip on matter_events (government, at, matter)
  where event::text ~ '"slipNumber": ?"';
