-- Rounds of livelihood projects that deputies vote on, year by year, and the urns of votes that are held in this system.

-- One row a round, locked while somebody acts on it.
create table livelihood_rounds (
  government text not null references governments (code),
  year int not null check (year between 1954 and 2999),
  primary key (government, year)
);

create table livelihood_events (
  government text not null,
  year int not null,
  seq int not null check (seq > 0),
  at timestamptz not null,
  person text not null,
  -- json, not jsonb: given back as it came, so that its hash can be checked.
  act json not null,
  previous_hash text not null,
  hash text not null,
  primary key (government, year, seq),
  foreign key (government, year) references livelihood_rounds (government, year)
);

create trigger livelihood_events_append_only before update or delete on livelihood_events
  for each row execute function refuse_change();
create trigger livelihood_events_never_emptied before truncate on livelihood_events
  for each statement execute function refuse_change();

-- All ballots of a vote in one row, sorted and written anew with each: neither the order nor the time of one is kept, nor whose it is.
create table livelihood_urns (
  government text not null,
  year int not null,
  -- Number of the event that opened the vote.
  opened_by int not null,
  ballots text[] not null,
  primary key (government, year, opened_by),
  foreign key (government, year, opened_by) references livelihood_events (government, year, seq)
);

-- Who has voted, and nothing else: no time, no ballot.
create table livelihood_voters (
  government text not null,
  year int not null,
  opened_by int not null,
  login text not null,
  primary key (government, year, opened_by, login),
  foreign key (government, year, opened_by) references livelihood_urns (government, year, opened_by)
);
