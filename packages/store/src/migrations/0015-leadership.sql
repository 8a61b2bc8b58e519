-- 政府领导班子 is a kind of unit of its own: it is no public institution, and no work is handed to it as to a department.
alter table units drop constraint units_kind_check;
alter table units add constraint units_kind_check
  check (kind in ('leadership', 'office', 'department', 'township', 'state-firm', 'institution'));

update units u set kind = 'leadership'
where kind = 'institution' and name like '%领导班子%'
  and exists (select from posts p where p.government = u.government and p.unit = u.id and p.duty = 'county-leader');
