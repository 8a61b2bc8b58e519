-- Who works in a government and who may sign in; what they did, in a log that only grows; the calendar they work by.
alter table governments add column parent text references governments (code) check (parent <> code);

create index governments_by_parent on governments (parent);

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table units (
  government text not null references governments (code),
  id text not null check (id <> ''),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  kind text not null check (kind in ('office', 'department', 'township', 'state-firm', 'institution')),
  -- The government this unit is, where it has an account of its own, perhaps later: no reference.
  government_code text,
  aliases text[] not null default '{}',
  -- The unit it belongs to.
  superior text,
  ordinal int not null,
  -- Follows from the changes: the day from which it is no more.
  abolished_on date,
  primary key (government, id),
  foreign key (government, superior) references units (government, id) deferrable initially deferred
);

-- A unit renamed, merged into another or abolished, in force from a day.
create table unit_changes (
  government text not null,
  unit text not null,
  kind text not null check (kind in ('renamed', 'merged', 'abolished')),
  on_day date not null,
  successor text,
  former_name text,
  former_short_name text,
  primary key (government, unit, kind, on_day),
  foreign key (government, unit) references units (government, id),
  foreign key (government, successor) references units (government, id),
  check (unit <> successor),
  check ((kind = 'merged') <= (successor is not null)),
  check ((kind = 'renamed') = (former_name is not null and former_short_name is not null))
);

create table posts (
  government text not null,
  id text not null check (id <> ''),
  unit text not null,
  title text not null check (title <> ''),
  duty text not null check (duty in ('county-leader', 'first', 'manager', 'handler')),
  ordinal int not null,
  abolished_on date,
  primary key (government, id),
  foreign key (government, unit) references units (government, id)
);

-- People who hold posts. `people` are those who sign with a name.
create table staff (
  government text not null references governments (code),
  id text not null check (id <> ''),
  name text not null check (name <> ''),
  phone text,
  ordinal int not null,
  left_on date,
  primary key (government, id)
);

-- Held from `from_day` until the day before `until_day`; an open end is null. Nothing held at all where both are one day.
create table holdings (
  government text not null,
  post text not null,
  person text not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (government, post, person, from_day),
  foreign key (government, post) references posts (government, id),
  foreign key (government, person) references staff (government, id)
);

create index holdings_by_person on holdings (government, person);

-- The county leader's post that is in charge of a unit.
create table unit_leaders (
  government text not null,
  unit text not null,
  post text not null,
  primary key (government, unit),
  foreign key (government, unit) references units (government, id),
  foreign key (government, post) references posts (government, id)
);

-- Which government a login belongs to: who signs in does not name one. A table of the whole installation, as `governments` is.
create table logins (
  login text primary key check (login ~ '^[a-z][a-z0-9._-]{2,39}$'),
  government text not null references governments (code)
);

create table accounts (
  government text not null references governments (code),
  login text not null references logins (login),
  name text not null check (name <> ''),
  -- Null for an administrator who holds no post.
  staff text,
  roles text[] not null check (cardinality(roles) > 0),
  -- The newest first; the first is the one that opens the account.
  password_hashes text[] not null check (cardinality(password_hashes) > 0),
  password_set_at timestamptz not null,
  must_change boolean not null,
  -- Tries since the last success, counted before the password is looked at.
  tries int not null default 0,
  locked_until timestamptz,
  totp_secret text,
  totp_pending text,
  -- The last time step whose code was used: a code opens once.
  totp_step bigint,
  disabled boolean not null default false,
  sample boolean not null default false,
  created_at timestamptz not null,
  primary key (government, login),
  foreign key (government, staff) references staff (government, id)
);

create table account_sessions (
  government text not null,
  token_hash bytea not null,
  login text not null,
  opened_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (government, token_hash),
  foreign key (government, login) references accounts (government, login)
);

create index account_sessions_by_login on account_sessions (government, login);
create index account_sessions_by_expiry on account_sessions (government, expires_at);

create table audit_log (
  government text not null references governments (code),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  account text,
  name text,
  event text not null,
  target text,
  result text not null,
  facts json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, seq)
);

create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_change();
create trigger audit_log_never_emptied before truncate on audit_log
  for each statement execute function refuse_change();

-- The end of each chain: who appends locks it, and a log whose last entries were cut off no longer fits it.
create table audit_heads (
  government text primary key references governments (code),
  seq bigint not null,
  hash text not null
);

create trigger audit_heads_stay before delete on audit_heads
  for each row execute function refuse_change();
create trigger audit_heads_never_emptied before truncate on audit_heads
  for each statement execute function refuse_change();

-- The calendar that comes with the program, corrected. What the installation (000000) has holds for every government without its own.
create table calendar_years (
  government text not null references governments (code),
  year int not null check (year between 1990 and 2200),
  holidays date[] not null,
  workdays date[] not null,
  -- Title and number of the notice.
  source text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (government, year)
);

-- Single days, after the years.
create table calendar_days (
  government text not null references governments (code),
  day date not null,
  kind text not null check (kind in ('holiday', 'workday')),
  note text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (government, day)
);
