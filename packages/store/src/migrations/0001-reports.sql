-- Governments, their files and reports, and what people did to the reports. Every key begins with the government's code.
create extension if not exists pg_trgm;

create table governments (
  code text primary key check (code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  name text not null check (name <> ''),
  level text,
  created_at timestamptz not null default now()
);

-- The installation itself: people and sessions belong to it until governments have accounts of their own.
insert into governments (code, name) values ('000000', '本机');

create table people (
  government text not null references governments (code),
  name text not null check (name <> ''),
  first_seen_at timestamptz not null default now(),
  primary key (government, name)
);

create table sessions (
  government text not null,
  -- SHA-256 of the token: who reads this table cannot sign in with it.
  token_hash bytea not null,
  person text not null,
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (government, token_hash),
  foreign key (government, person) references people (government, name)
);

create index sessions_by_expiry on sessions (government, expires_at);

create table files (
  government text not null references governments (code),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bytea not null,
  primary key (government, sha256)
);
-- PDF and DOCX are compressed already.
alter table files alter column bytes set storage external;

create table reports (
  government text not null references governments (code),
  -- The code, a hyphen, and the beginning of the file's SHA-256: the same report has the same id wherever it is kept.
  id text not null check (starts_with(id, government || '-')),
  sha256 text not null,
  source_name text not null,
  title text,
  review_year int,
  plan_year int,
  delivered_on date,
  session text,
  speaker text,
  -- json, not jsonb: a text may hold U+0000 or half a surrogate pair, which jsonb cannot keep, and a reading is given back as it came.
  reading json not null,
  quantities int not null,
  commitments int not null,
  facts int not null,
  reviewed int not null default 0,
  last_seq int not null default 0,
  imported_at timestamptz not null,
  imported_by text not null,
  sample boolean not null,
  primary key (government, id),
  unique (government, sha256),
  foreign key (government, sha256) references files (government, sha256)
);

create table review_events (
  government text not null,
  report text not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  person text not null,
  act json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, report, seq),
  foreign key (government, report) references reports (government, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'review_events is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger review_events_append_only before update or delete on review_events
  for each row execute function refuse_change();
create trigger review_events_never_emptied before truncate on review_events
  for each statement execute function refuse_change();

-- Sentences as they are searched: folded to half width and small letters, without white space.
create table sentences (
  government text not null,
  report text not null,
  ordinal int not null,
  start_utf16 int not null,
  end_utf16 int not null,
  words text not null,
  folded text not null,
  primary key (government, report, ordinal),
  foreign key (government, report) references reports (government, id)
);

create index sentences_by_trigram on sentences using gin (folded gin_trgm_ops);
