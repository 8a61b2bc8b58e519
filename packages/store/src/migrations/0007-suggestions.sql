-- Suggestions of deputies and proposals of the CPPCC: what of them lists are filtered by, and who put them forward.

-- All of it follows from the matter's events and is written together with them.
create table submissions (
  government text not null,
  matter text not null,
  number int not null check (number > 0),
  session text not null,
  field text not null,
  received_on date not null,
  -- Names of the proposers as they were handed in, the first leading.
  proposers json not null,
  reply_class text check (reply_class in ('A', 'B', 'C', 'D')),
  grade text check (grade in ('satisfied', 'basically', 'unsatisfied', 'ungraded')),
  replied_at timestamptz,
  -- The matter it is worked together with.
  joined_to text,
  primary key (government, matter),
  foreign key (government, matter) references matters (government, id)
);

create index submissions_by_session on submissions (government, session, number);

-- People of the directory who put it forward, so that a deputy's own list is read off an index.
create table matter_proposers (
  government text not null,
  person text not null,
  matter text not null,
  primary key (government, person, matter),
  foreign key (government, matter) references matters (government, id)
);
