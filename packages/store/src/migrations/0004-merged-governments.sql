-- A government that was merged into another: what it did stays as it is, and its successor goes on from there.
alter table governments add column merged_into text references governments (code) check (merged_into <> code);

create index governments_by_successor on governments (merged_into) where merged_into is not null;
