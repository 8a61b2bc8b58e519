-- Where matters stood at the end of a month that is over, as its bulletin counts them: written by the first change after it. A matter that
-- did not change since is counted by its own columns. `course` is null where it counted nowhere; where `light` is null it is to be told.
create table matter_months (
  government text not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  matter text not null,
  unit text,
  course text,
  light text,
  primary key (government, month, matter),
  foreign key (government, matter) references matters (government, id),
  check ((light is null) = (unit is null)),
  check (course is null or light is not null)
);

create index matter_months_untold on matter_months (government, matter, month) where light is null;

-- Of matters that changed before this table was there, the month before their last change is told in the background.
insert into matter_months (government, month, matter)
select government, to_char(of_month - interval '1 day', 'YYYY-MM'), id
from matters, lateral (select date_trunc('month', told_at at time zone 'UTC' + interval '8 hours') as of_month) as told
where opened_at at time zone 'UTC' + interval '8 hours' < of_month;
