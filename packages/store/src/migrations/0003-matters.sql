-- Matters with their events, timers and notices; breakdown tables, dispatch sessions, bulletins, what a government set for itself.

-- The last number of each series: taken in the transaction that uses it, so that one rolled back leaves no gap.
create table number_series (
  government text not null references governments (code),
  series text not null,
  -- 0 where a series runs through the years.
  year int not null,
  last int not null check (last >= 0),
  primary key (government, series, year)
);

-- What lists show. All of it follows from the events and is written together with them.
create table matters (
  government text not null references governments (code),
  id text not null check (starts_with(id, government || '-')),
  number int not null,
  mechanism text not null,
  -- Report and row of the breakdown it comes from: '' and null where it comes from elsewhere.
  report text not null default '',
  work text,
  class text not null,
  work_class text not null,
  title text not null,
  -- The title as it is searched: half width, small letters, no white space.
  folded text not null,
  heading text not null,
  lead_unit text not null,
  leader_post text,
  state text not null,
  phase text not null,
  seq int not null check (seq > 0),
  limit_on date,
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- The matter of the government above: another tenant's, so no reference.
  parent text,
  share double precision,
  problem text,
  next_clock text,
  next_key text,
  next_due date,
  -- The light as it was on `light_on`; its colour holds until `light_until`, null for good.
  light text not null,
  light_reasons json not null,
  light_on date not null,
  light_until timestamptz,
  -- Red before yellow before green before off before ended, then what runs out first, then the number: the order of lists.
  urgency text collate "C" not null,
  primary key (government, id)
);

create unique index matters_by_work on matters (government, mechanism, report, work) where work is not null;
create unique index matters_by_number on matters (government, number);
create unique index matters_by_urgency on matters (government, urgency);
create index matters_by_light on matters (government, light, urgency);
create index matters_by_phase on matters (government, phase, urgency);
create index matters_by_state on matters (government, state, urgency);
create index matters_by_leader on matters (government, leader_post, urgency);
create index matters_by_heading on matters (government, heading, urgency);
create index matters_by_due on matters (government, next_due);
create index matters_by_parent on matters (parent) where parent is not null;
create index matters_by_trigram on matters using gin (folded gin_trgm_ops);

-- Units that have to do with a matter, with the order of lists once more, so that a unit's list is read in order too.
create table matter_units (
  government text not null,
  unit text not null,
  matter text not null,
  relations text[] not null,
  urgency text collate "C" not null,
  primary key (government, unit, matter),
  foreign key (government, matter) references matters (government, id)
);

create index matter_units_by_matter on matter_units (government, matter);
create index matter_units_by_urgency on matter_units (government, unit, urgency);

create table matter_events (
  government text not null,
  matter text not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  person text not null,
  unit text,
  -- Null for the opening.
  command text,
  -- json, not jsonb: given back as it came, so that its hash can be checked.
  event json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, matter, seq),
  foreign key (government, matter) references matters (government, id)
);

create index matter_events_by_time on matter_events (government, at);

create trigger matter_events_append_only before update or delete on matter_events
  for each row execute function refuse_change();
create trigger matter_events_never_emptied before truncate on matter_events
  for each statement execute function refuse_change();

-- Forms that were answered, by the key the sender chose.
create table command_keys (
  government text not null,
  matter text not null,
  key text not null check (key <> ''),
  seq int not null,
  primary key (government, matter, key),
  foreign key (government, matter, seq) references matter_events (government, matter, seq)
);

create table evidence_files (
  government text not null references governments (code),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size int not null,
  bytes bytea not null,
  kept_by text not null,
  kept_at timestamptz not null,
  primary key (government, sha256)
);
-- Photos and documents are compressed already.
alter table evidence_files alter column bytes set storage external;

-- What comes due. A row is gone in the transaction in which it took effect.
create table timers (
  government text not null,
  matter text not null,
  clock text not null,
  key text not null,
  what text not null,
  due_at timestamptz not null,
  primary key (government, matter, clock, key, what),
  foreign key (government, matter) references matters (government, id)
);

create index timers_by_due on timers (due_at);

-- For whom: a unit, a post, or the supervision office, exactly one of them. The last column of the key tells two runs of one clock apart.
create table notices (
  government text not null,
  id bigint generated always as identity,
  matter text not null,
  clock text not null,
  key text not null,
  what text not null,
  at timestamptz not null,
  to_unit text,
  to_post text,
  read_at timestamptz,
  primary key (government, id),
  foreign key (government, matter) references matters (government, id),
  check (to_unit is null or to_post is null)
);

create unique index notices_once on notices
  (government, matter, clock, key, what, at, coalesce(to_unit, ''), coalesce(to_post, ''));
create index notices_by_unit on notices (government, to_unit, at) where to_unit is not null;
create index notices_by_post on notices (government, to_post, at) where to_post is not null;
create index notices_of_office on notices (government, at) where to_unit is null and to_post is null;

create table breakdowns (
  government text not null,
  report text not null,
  version int not null check (version > 0),
  -- Runs on through the versions.
  seq int not null check (seq > 0),
  rows json not null,
  changed_at timestamptz not null,
  changed_by text not null,
  issued_at timestamptz,
  issued_by text,
  primary key (government, report, version),
  foreign key (government, report) references reports (government, id),
  check ((issued_at is null) = (issued_by is null))
);

-- At most one draft.
create unique index breakdowns_in_work on breakdowns (government, report) where issued_at is null;

create function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
  if old.issued_at is not null then
    raise exception '% that was issued stays as it is', tg_table_name using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

create trigger breakdowns_issued_stay before update or delete on breakdowns
  for each row execute function refuse_change_of_issued();
create trigger breakdowns_never_emptied before truncate on breakdowns
  for each statement execute function refuse_change();

create table dispatch_sessions (
  government text not null references governments (code),
  id text not null check (starts_with(id, government || '-')),
  kind text not null check (kind in ('friday', 'weekly', 'monthly', 'special')),
  held_on date not null,
  title text not null,
  chair text not null,
  state text not null check (state in ('planned', 'held')),
  agenda json not null,
  decisions json not null,
  present json not null,
  absent json not null,
  seq int not null check (seq > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (government, id)
);

create index dispatch_sessions_by_day on dispatch_sessions (government, held_on desc, id desc);

create table bulletins (
  government text not null references governments (code),
  id text not null check (starts_with(id, government || '-')),
  year int not null,
  -- Given when it is issued.
  number int,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  title text not null,
  body json not null,
  seq int not null check (seq > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  issued_at timestamptz,
  issued_by text,
  primary key (government, id),
  check ((issued_at is null) = (number is null)),
  check ((issued_at is null) = (issued_by is null))
);

create unique index bulletins_by_number on bulletins (government, year, number) where number is not null;
create trigger bulletins_issued_stay before update or delete on bulletins
  for each row execute function refuse_change_of_issued();
create trigger bulletins_never_emptied before truncate on bulletins
  for each statement execute function refuse_change();

-- Parameters of a mechanism that a government set for itself; matters keep those they were opened with.
create table mechanism_settings (
  government text not null references governments (code),
  mechanism text not null,
  parameters json not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (government, mechanism)
);
