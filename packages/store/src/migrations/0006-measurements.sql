-- Figures of indicators by month: numbered within a government's year, append-only, each with the hash of the one before.
-- A correction is a later figure of the same month that names the one it replaces.

-- The last figure of each year: locked while others are recorded, and tells that the end of the chain was not cut off.
create table measurement_heads (
  government text not null references governments (code),
  year int not null,
  seq int not null check (seq >= 0),
  hash text not null,
  primary key (government, year)
);

create table measurements (
  government text not null,
  year int not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  person text not null,
  series text not null,
  -- YYYY-MM
  month text not null,
  -- json, not jsonb: given back as it came, so that its hash can be checked.
  measurement json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, year, seq),
  foreign key (government, year) references measurement_heads (government, year),
  check (starts_with(month, year::text || '-'))
);

create trigger measurements_append_only before update or delete on measurements
  for each row execute function refuse_change();
create trigger measurements_never_emptied before truncate on measurements
  for each statement execute function refuse_change();
