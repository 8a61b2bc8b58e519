-- What people did to the lines of a year's account: numbered within a government's year, append-only, each with the hash of the one before.

-- The last act of each year: locked while one is recorded, and tells that the end of the chain was not cut off.
create table account_heads (
  government text not null references governments (code),
  year int not null,
  seq int not null check (seq >= 0),
  hash text not null,
  primary key (government, year)
);

create table account_acts (
  government text not null,
  year int not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  person text not null,
  -- The plan report whose line it is about.
  report text not null,
  -- json, not jsonb: given back as it came, so that its hash can be checked.
  act json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, year, seq),
  foreign key (government, year) references account_heads (government, year),
  foreign key (government, report) references reports (government, id)
);

create trigger account_acts_append_only before update or delete on account_acts
  for each row execute function refuse_change();
create trigger account_acts_never_emptied before truncate on account_acts
  for each statement execute function refuse_change();

-- Matters that came from a report are asked for by that report.
create index matters_by_report on matters (government, report) where report <> '';
