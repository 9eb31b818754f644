-- What no delegation hears of in time is told; terms of handovers keep their beginning; whom one meets goes along with a group.

-- Delegations meet once a month, and between two last Fridays of a month there may be five weeks: only who is later than
-- that has missed a meeting.
insert into alarm_rule (authority_code, rule_code, kind, level, offset_amount, unit, at_closing, active, basis, recorded_at, recorded_by) values
	('national', 'D03', 'OVERDUE', 1, 5, 'WORKING_DAY', false, true, 'Mức mặc định, địa phương quy định', now(), 'system'),
	('national', 'D03', 'ESCALATION', 2, 10, 'WORKING_DAY', false, true, 'Mức mặc định, địa phương quy định', now(), 'system');

insert into petition_clock (petition_code, rule_code, authority, counted_by, state, base_at, due_at)
	select code, 'D03', ward_now, ward_now, 'RUNNING', heard_at,
		((heard_at at time zone 'Asia/Ho_Chi_Minh')::date + 30 + time '23:59:59') at time zone 'Asia/Ho_Chi_Minh'
	from petition where is_open and reported_at is null and report_owed;
-- Their dates by the rules and calendars of each ward, and the watches of their cases, follow with a recalculation.
insert into recalculation (what, requested_by, requested_at, state, total, done, moved, reached)
	select 'Theo dõi thời hạn báo cáo tại cuộc họp đoàn', 'system', now(), 'RUNNING', count(*), 0, 0, ''
	from petition where is_open having count(*) > 0;

alter table handover add column waits_since timestamptz;
update handover set waits_since = case when confirmed_at is not null then confirmed_at when objection is not null then now()
	else ordered_at end;
alter table handover alter column waits_since set not null;
comment on column handover.waits_since is 'since when whoever is next has had it; the term of his step runs from then';

alter table group_contact
	add column former_group_code text,
	add constraint group_contact_former_group_fk foreign key (former_group_code) references residential_group;
create index group_contact_former_group_ix on group_contact (former_group_code) where former_group_code is not null;
comment on column group_contact.former_group_code is 'the group, merged or divided since, of which it was said; null once somebody has said it of this one';

-- Re-organisations that have been carried out before
insert into group_contact (group_code, role, name, phone, valid_from, former_group_code)
	select s.to_code, c.role, c.name, c.phone, s.effective_on, s.from_code
	from succession s
		join reorganization r on r.id = s.reorganization_id and r.state <> 'PLANNED'
		join residential_group g on g.code = s.to_code
		join group_contact c on c.group_code = s.from_code
			and c.valid_from < s.effective_on and (c.valid_to is null or c.valid_to >= s.effective_on - 1)
	where not exists (select from group_contact o where o.group_code = s.to_code and o.valid_from >= s.effective_on)
	order by s.effective_on, s.position, c.id;
update residential_group g set households = least(t.total, 100000)
	from (select s.to_code, sum(f.households) as total
		from succession s
			join reorganization r on r.id = s.reorganization_id and r.state <> 'PLANNED'
			join residential_group f on f.code = s.from_code
		where s.to_code is not null
		group by s.to_code
		having bool_and(f.households is not null and not exists (select from succession o
			where o.from_code = s.from_code and o.reorganization_id = s.reorganization_id and o.to_code <> s.to_code))) t
	where g.code = t.to_code and g.households is null;
