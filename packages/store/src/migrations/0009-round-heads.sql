-- Where the events of each year's round end, so that a chain that was cut off at its end is noticed.
alter table livelihood_rounds add column seq int not null default 0 check (seq >= 0), add column hash text;

update livelihood_rounds as round
set seq = last.seq, hash = last.hash
from (select distinct on (government, year) government, year, seq, hash from livelihood_events order by government, year, seq desc) as last
where round.government = last.government and round.year = last.year;
