-- Secrets of second factors are sealed under a key that is not kept here; this tells which one, so that no process seals under another.
-- A table of the whole installation, as `governments` is.
create table secret_keys (
  id text primary key check (id ~ '^[0-9a-f]{16}$'),
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at >= began_at)
);

create unique index secret_keys_in_force on secret_keys ((true)) where ended_at is null;

-- Those kept as they were by an earlier version: sealed when the store is opened next.
create index accounts_unsealed on accounts (government, login) where totp_secret not like 'sealed:%' or totp_pending not like 'sealed:%';
