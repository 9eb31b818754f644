-- What official's worklists are read from: a line for each open task of the engine, so that no list ever joins its tables or
-- asks for a process variable; and by which words each petition is found.

-- "Tổ 2" comes before "Tổ 10".
create collation place_order (provider = icu, locale = 'vi-u-kn');

create table worklist_item (
	task_id text not null,
	kind text not null,
	code text not null,
	step text not null,
	step_name text collate "vi-x-icu" not null,
	created_at timestamptz not null,
	due_at timestamptz not null,
	holder text,
	groups text[] not null,
	unit text,
	role text,
	label text not null,
	subject text collate "vi-x-icu" not null,
	ward text,
	group_code text,
	place text collate place_order not null,
	field text,
	status text,
	level text,
	meeting text,
	case_unit text,
	office text,
	about_official text,
	received_at timestamptz not null,
	received_on date not null,
	urgent boolean not null,
	waiting boolean not null,
	returned boolean not null,
	constraint worklist_item_pk primary key (task_id),
	constraint worklist_item_kind_known check (kind in ('PETITION', 'MEETING', 'DOSSIER', 'REVIEW', 'HANDOVER', 'REPORT', 'WATCH'))
);
comment on table worklist_item is 'One line for each open user task, kept by triggers at the end of each transaction; always what worklist_source says';
comment on column worklist_item.due_at is '9999-12-31 while the clock of the step stands still, infinity where it has none: both come last';
comment on column worklist_item.unit is 'For whose holders of which role it waits; where somebody has it by name, the unit of the case';
comment on column worklist_item.subject is 'Begins like the petition, only to sort by; a label where it is about no petition';
comment on column worklist_item.case_unit is 'Unit of the case, as ward and office: whoever leads one of them may see it';

-- The planner would keep samples of what people have said
alter table worklist_item alter column subject set statistics 0, alter column label set statistics 0;

create index worklist_item_due_ix on worklist_item (due_at, task_id);
create index worklist_item_received_ix on worklist_item (received_at, task_id);
create index worklist_item_place_ix on worklist_item (place, task_id);
create index worklist_item_subject_ix on worklist_item (subject, task_id);
create index worklist_item_step_ix on worklist_item (step_name, task_id);
create index worklist_item_code_ix on worklist_item (code);
create index worklist_item_holder_ix on worklist_item (holder) where holder is not null;
create index worklist_item_unit_ix on worklist_item (unit, due_at, task_id);
create index worklist_item_groups_ix on worklist_item using gin (groups) with (fastupdate = off);

-- The one place that says what a line is made of. The engine's times are those of Vietnam without saying so.
create view worklist_source as
select t.id_ as task_id, c.kind, e.business_key_ as code, t.task_def_key_ as step, c.step_name collate "vi-x-icu" as step_name,
	t.create_time_ at time zone 'Asia/Ho_Chi_Minh' as created_at,
	case when t.due_date_ is null then 'infinity'::timestamptz
		when t.due_date_ >= timestamp '9999-01-01' or p.status = 'SUSPENDED' and t.task_def_key_ = 'userTask_decideExtension'
			then timestamptz '9999-12-31 00:00:00Z'
		else t.due_date_ at time zone 'Asia/Ho_Chi_Minh' end as due_at,
	t.assignee_ as holder, coalesce(w.groups, '{}') as groups,
	coalesce(substring(w.groups[1] from '^(.*)\.[^.]*$'), p.ward_now, m.ward_code, v.ward_code, r.ward_code, d.office, h.unit_code) as unit,
	substring(w.groups[1] from '[^.]*$') as role,
	c.label, case when c.kind = 'PETITION' and p.code is not null then left(p.content, 60) else c.label end collate "vi-x-icu" as subject,
	c.ward, c.group_code, (coalesce(a.name, '') || coalesce(' · ' || g.name, '')) collate place_order as place,
	p.field, p.status, p.level, case c.kind when 'MEETING' then e.business_key_ else p.meeting_code end as meeting,
	p.unit as case_unit, p.office, p.about_official,
	coalesce(p.heard_at, m.scheduled_at, t.create_time_ at time zone 'Asia/Ho_Chi_Minh') as received_at,
	coalesce(p.receipt_date, (m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date, t.create_time_::date) as received_on,
	coalesce(p.urgent, r.urgent, false) as urgent,
	t.task_def_key_ in ('userTask_recordInformation', 'userTask_recordFeedback') as waiting,
	t.task_def_key_ in ('userTask_register', 'userTask_classify', 'userTask_decideCompetence', 'userTask_draftResponse')
		and coalesce((select j.action like '%RETURN%' or j.action in ('REJECT_REFUSAL', 'ANSWER_NOT_CONFIRMED')
			from petition_journal j where j.petition_code = p.code and j.action in ('RETURN_CLASSIFICATION', 'RETURN_TRANSFER',
				'RETURN_DRAFT', 'AGENCY_RETURN', 'REJECT_REFUSAL', 'ANSWER_NOT_CONFIRMED', 'REGISTER', 'CLASSIFY', 'ACCEPT_TRANSFER',
				'RESOLVE', 'DRAFT', 'APPROVE', 'AGENCY_REPLY', 'PROPOSE_REFUSAL', 'REOPEN', 'CAPTURE')
			order by j.id desc limit 1), false) as returned
from public.act_ru_task t
join public.act_ru_execution e on e.id_ = t.proc_inst_id_ and e.business_key_ is not null
left join situation_report r on r.code = e.business_key_
left join petition p on p.code = coalesce(r.petition_code, e.business_key_)
left join meeting m on m.code = e.business_key_
left join delegation_review v on v.code = e.business_key_
left join dossier d on d.code = e.business_key_
left join handover h on h.code = e.business_key_
left join lateral (select array_agg(l.group_id_ order by l.group_id_) as groups from public.act_ru_identitylink l
	where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) w on true
cross join lateral (select
	case when e.business_key_ like 'M-%' then 'MEETING' when e.business_key_ like 'HS-%' then 'DOSSIER'
		when e.business_key_ like 'HD-%' then 'REVIEW' when e.business_key_ like 'BG-%' then 'HANDOVER'
		when e.business_key_ like 'BC-%' then 'REPORT' when e.business_key_ like 'W-%' then 'WATCH' else 'PETITION' end as kind,
	split_part(coalesce(t.name_, t.task_def_key_), ' · ', 1) as step_name,
	regexp_replace(coalesce(t.name_, ''), '^.*? · ', '') as label,
	coalesce(p.ward_now, m.ward_code, v.ward_code, r.ward_code) as ward,
	coalesce(p.group_now, m.group_code, r.group_code) as group_code) c
left join authority a on a.code = coalesce(c.ward, d.agency, h.unit_code)
left join residential_group g on g.code = c.group_code;

create function rebuild_worklist() returns bigint language plpgsql as $$
declare
	lines bigint;
begin
	lock table nghedan.worklist_item in exclusive mode;
	delete from nghedan.worklist_item;
	insert into nghedan.worklist_item select * from nghedan.worklist_source;
	get diagnostics lines = row_count;
	return lines;
end $$;
comment on function rebuild_worklist() is 'All lines anew, for instance after tables were loaded with their triggers off';

-- What a transaction has touched waits here for its end; then each line is written once, in one order for everybody, and
-- nobody waits for a line while he holds a task that the other one wants. Nobody ever sees a row of it.
create unlogged table worklist_touched (
	transaction bigint not null,
	task_id text not null,
	case_code text not null,
	constraint worklist_touched_pk primary key (transaction, task_id, case_code)
);
alter table worklist_touched set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

-- One line for each transaction that has touched anything, so that its end is seen to once and not once for each task.
create unlogged table worklist_ending (
	transaction bigint not null,
	constraint worklist_ending_pk primary key (transaction)
);
alter table worklist_ending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

create function touch_worklist(task text, of_case text) returns void language sql
	begin atomic
		insert into nghedan.worklist_touched values (pg_current_xact_id()::text::bigint, coalesce(task, ''), coalesce(of_case, ''))
			on conflict do nothing;
		insert into nghedan.worklist_ending values (pg_current_xact_id()::text::bigint) on conflict do nothing;
	end;

-- Two who write the lines of one case wait for one another before they read it, also when one of them has just opened its
-- first task and there is no line to wait at. By then each holds all the rows that he wants to change and waits for nothing
-- but these numbers, which everybody takes from the smallest on: so nobody waits in a circle. They are few, since each takes
-- room that all connections share; two cases of the same number wait for one another, too, for as long as a commit takes.
create function lock_worklist(cases text[]) returns void language plpgsql as $$
declare
	number integer;
begin
	for number in select distinct hashtext(coalesce(r.petition_code, c.code)) & 511 from unnest(cases) as c (code)
			left join nghedan.situation_report r on r.code = c.code order by 1 loop
		perform pg_advisory_xact_lock(hashtext('nghedan.worklist'), number);
	end loop;
end $$;

create function write_worklist() returns trigger language plpgsql as $$
declare
	tasks text[];
	cases text[];
begin
	delete from nghedan.worklist_ending where transaction = new.transaction;
	with touched as (delete from nghedan.worklist_touched where transaction = new.transaction returning task_id, case_code)
	select coalesce(array_agg(task_id) filter (where task_id <> ''), '{}'), coalesce(array_agg(case_code) filter (where case_code <> ''), '{}')
		into tasks, cases from touched;
	perform nghedan.lock_worklist(cases
		|| array(select code from nghedan.worklist_item where task_id = any(tasks))
		|| array(select e.business_key_ from public.act_ru_task t join public.act_ru_execution e on e.id_ = t.proc_inst_id_
			where t.id_ = any(tasks) and e.business_key_ is not null));
	if cases <> '{}' then
		-- Of an urgent petition its report says the same
		cases := cases || array(select code from nghedan.situation_report where petition_code = any(cases));
		tasks := tasks || array(select t.id_ from public.act_ru_execution e
			join public.act_ru_task t on t.proc_inst_id_ = e.id_ where e.business_key_ = any(cases));
	end if;
	delete from nghedan.worklist_item i where task_id = any(tasks)
		and not exists (select from public.act_ru_task t where t.id_ = i.task_id);
	insert into nghedan.worklist_item as i select * from nghedan.worklist_source s where s.task_id = any(tasks) order by s.task_id
		on conflict (task_id) do update set
			code = excluded.code, step_name = excluded.step_name, due_at = excluded.due_at, holder = excluded.holder,
			groups = excluded.groups, unit = excluded.unit, role = excluded.role, label = excluded.label, subject = excluded.subject,
			ward = excluded.ward, group_code = excluded.group_code, place = excluded.place, field = excluded.field,
			status = excluded.status, level = excluded.level, meeting = excluded.meeting, case_unit = excluded.case_unit, office = excluded.office,
			about_official = excluded.about_official, received_at = excluded.received_at, received_on = excluded.received_on,
			urgent = excluded.urgent, waiting = excluded.waiting, returned = excluded.returned
		where i.* is distinct from excluded.*;
	return null;
end $$;
create constraint trigger worklist_transaction_ends after insert on worklist_ending deferrable initially deferred
	for each row execute function write_worklist();

create function touch_task() returns trigger language plpgsql as $$
begin
	perform nghedan.touch_worklist(coalesce(new.id_, old.id_), null);
	return null;
end $$;
create trigger worklist_task_opened after insert or delete on public.act_ru_task for each row execute function nghedan.touch_task();
create trigger worklist_task_changed after update on public.act_ru_task for each row
	when ((old.name_, old.assignee_, old.due_date_) is distinct from (new.name_, new.assignee_, new.due_date_))
	execute function nghedan.touch_task();

create function touch_candidate() returns trigger language plpgsql as $$
begin
	perform nghedan.touch_worklist(coalesce(new.task_id_, old.task_id_), null);
	return null;
end $$;
create trigger worklist_candidate_added after insert on public.act_ru_identitylink for each row
	when (new.task_id_ is not null and new.group_id_ is not null) execute function nghedan.touch_candidate();
create trigger worklist_candidate_gone after delete on public.act_ru_identitylink for each row
	when (old.task_id_ is not null and old.group_id_ is not null) execute function nghedan.touch_candidate();

create function touch_case() returns trigger language plpgsql as $$
begin
	perform nghedan.touch_worklist(null, new.code);
	return null;
end $$;
create trigger worklist_petition_inserted after insert on petition for each row execute function touch_case();
-- A million closed ones have no task: when a ward ends they move without a look at the worklist
create function touch_petition() returns trigger language plpgsql as $$
begin
	if old.is_open or new.is_open or exists (select from public.act_ru_execution e where e.business_key_ = new.code)
			or exists (select from nghedan.situation_report r where r.petition_code = new.code) then
		perform nghedan.touch_worklist(null, new.code);
	end if;
	return null;
end $$;
create trigger worklist_petition_changed after update on petition for each row
	when ((old.status, old.content, old.ward_now, old.group_now, old.unit, old.office, old.field, old.level, old.meeting_code,
			old.about_official, old.urgent, old.heard_at, old.receipt_date)
		is distinct from (new.status, new.content, new.ward_now, new.group_now, new.unit, new.office, new.field, new.level,
			new.meeting_code, new.about_official, new.urgent, new.heard_at, new.receipt_date)) execute function touch_petition();
create trigger worklist_meeting_changed after insert or update on meeting for each row execute function touch_case();
create trigger worklist_review_changed after insert or update of ward_code on delegation_review for each row execute function touch_case();
create trigger worklist_report_inserted after insert on situation_report for each row execute function touch_case();
create trigger worklist_dossier_inserted after insert on dossier for each row execute function touch_case();
create trigger worklist_handover_inserted after insert on handover for each row execute function touch_case();

create function touch_place() returns trigger language plpgsql as $$
begin
	perform nghedan.touch_worklist(i.task_id, null) from nghedan.worklist_item i
		where case tg_table_name when 'authority' then i.ward = new.code
				or i.kind = 'DOSSIER' and i.code in (select d.code from nghedan.dossier d where d.agency = new.code)
				or i.kind = 'HANDOVER' and i.code in (select h.code from nghedan.handover h where h.unit_code = new.code)
			else i.group_code = new.code end;
	return null;
end $$;
create trigger worklist_unit_renamed after update of name on authority for each row
	when (old.name is distinct from new.name) execute function touch_place();
create trigger worklist_group_renamed after update of name on residential_group for each row
	when (old.name is distinct from new.name) execute function touch_place();

select rebuild_worklist();

-- By which words a petition is found. Only numbers of words stand here: each word without its accents, each two neighbours,
-- and each word that has accents as it is written. hashtext gives the same in every version.
create function search_clean(value text) returns text
	language sql immutable strict parallel safe
	return lower(normalize(regexp_replace(value, '[\u00AD\u200B-\u200D\u2060\uFEFF]', '', 'g'), NFC));

create function search_folded(value text) returns text[]
	language sql immutable strict parallel safe
	return array_remove(regexp_split_to_array(public.unaccent('public.unaccent'::regdictionary, nghedan.search_clean(value)), '[^a-z0-9]+'), '');

create function search_singles(words text[]) returns integer[]
	language sql immutable strict parallel safe
	return (select coalesce(array_agg(distinct hashtext(word)), '{}') from unnest(words) word);

create function search_pairs(words text[]) returns integer[]
	language sql immutable strict parallel safe
	return (select coalesce(array_agg(distinct hashtext(words[at] || ' ' || words[at + 1])), '{}')
		from generate_series(1, cardinality(words) - 1) at);

create function search_exact(value text) returns integer[]
	language sql immutable strict parallel safe
	return (select coalesce(array_agg(distinct hashtext('=' || word)), '{}')
		from regexp_split_to_table(nghedan.search_clean(value), '[^[:alnum:]]+') word where word ~ '[^ -~]');

create function search_words(value text) returns integer[]
	language sql immutable strict parallel safe
	return (select nghedan.search_singles(folded) || nghedan.search_pairs(folded) || nghedan.search_exact(short)
		from (select left(value, 20000) as short, nghedan.search_folded(left(value, 20000)) as folded) s);

create table petition_search (
	petition_code text not null,
	open boolean not null,
	words integer[] not null,
	constraint petition_search_pk primary key (petition_code),
	constraint petition_search_petition_fk foreign key (petition_code) references petition on delete cascade
);
comment on table petition_search is 'Numbers of the words of a petition, its answers and its place, kept by triggers; and of whom it concerns, so that a unit finds its own first';
alter table petition_search alter column words set statistics 1000;

-- Whom it concerns, marked so that no word is like it.
create function search_concerned(ward text, unit text, office text, captured_by text) returns integer[]
	language sql immutable parallel safe
	return (select array_agg(distinct hashtext(mark)) from unnest(array['@' || ward, '@' || unit, '@' || office, '@by ' || captured_by]) mark
		where mark is not null);

create function search_text(p petition) returns text
	language sql stable parallel safe
	return concat_ws(' . ', p.content, p.answer_text, p.code, ltrim(substring(p.code from '[0-9]*$'), '0'),
		(select string_agg(name, ' . ') from nghedan.authority where code in (p.ward_now, p.ward_code)),
		(select string_agg(name, ' . ') from nghedan.residential_group where code in (p.group_now, p.group_code)),
		(select string_agg(text, ' . ' order by id desc) from nghedan.petition_text
			where petition_code = p.code and kind in ('RESPONSE', 'AGENCY_REPLY', 'INTERIM_REPLY')));

create function keep_search(codes text[]) returns void language sql
	begin atomic
		insert into nghedan.petition_search
			select p.code, p.is_open, nghedan.search_words(nghedan.search_text(p)) || nghedan.search_concerned(p.ward_now, p.unit, p.office, p.captured_by)
			from nghedan.petition p where p.code = any(codes)
			on conflict (petition_code) do update set open = excluded.open, words = excluded.words;
	end;

create function keep_search_of_petition() returns trigger language plpgsql as $$
begin
	perform nghedan.keep_search(array[new.code]);
	return null;
end $$;
create trigger petition_search_inserted after insert on petition for each row execute function keep_search_of_petition();
create trigger petition_search_updated after update on petition for each row
	when ((old.content, old.answer_text, old.ward_now, old.group_now, old.unit, old.office, old.is_open)
		is distinct from (new.content, new.answer_text, new.ward_now, new.group_now, new.unit, new.office, new.is_open))
	execute function keep_search_of_petition();

create function keep_search_of_text() returns trigger language plpgsql as $$
begin
	perform nghedan.keep_search(array[coalesce(new.petition_code, old.petition_code)]);
	return null;
end $$;
-- A place may have a hundred thousand petitions: those that are found by its old name wait for the next night
create table search_renamed (
	petition_code text not null,
	constraint search_renamed_pk primary key (petition_code),
	constraint search_renamed_petition_fk foreign key (petition_code) references petition on delete cascade
);
comment on table search_renamed is 'Petitions whose place has another name by now; their words are written anew at night';

create function queue_search() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'authority' then
		insert into nghedan.search_renamed select code from nghedan.petition where new.code in (ward_now, ward_code) for key share on conflict do nothing;
	else
		insert into nghedan.search_renamed select code from nghedan.petition where new.code in (group_now, group_code) for key share on conflict do nothing;
	end if;
	return null;
end $$;
create trigger petition_search_unit_renamed after update of name on authority for each row
	when (old.name is distinct from new.name) execute function queue_search();
create trigger petition_search_group_renamed after update of name on residential_group for each row
	when (old.name is distinct from new.name) execute function queue_search();

-- Whoever changes one of them meanwhile writes its words himself, after this or before; what he holds is left for the next call.
create function write_search_anew(most integer) returns integer language plpgsql as $$
declare
	codes text[];
begin
	codes := array(select s.petition_code from nghedan.search_renamed s join nghedan.petition p on p.code = s.petition_code
		order by s.petition_code limit most for no key update of p skip locked);
	delete from nghedan.search_renamed where petition_code = any(codes);
	perform nghedan.keep_search(codes);
	return cardinality(codes);
end $$;

create trigger petition_search_written after insert or update of text on petition_text for each row
	when (new.kind in ('RESPONSE', 'AGENCY_REPLY', 'INTERIM_REPLY')) execute function keep_search_of_text();
create trigger petition_search_unwritten after delete on petition_text for each row
	when (old.kind in ('RESPONSE', 'AGENCY_REPLY', 'INTERIM_REPLY')) execute function keep_search_of_text();

select keep_search(array(select code from petition));
create index petition_search_words_ix on petition_search using gin (words) with (fastupdate = off);
-- A worklist asks for open ones only, also by words that stand in nearly all petitions
create index petition_search_open_ix on petition_search using gin (words) with (fastupdate = off) where open;

-- Keyed hashes of the words of a sealed name, parted by blanks, by which part of a name is found without being read.
alter table petitioner add column name_words text;
create index petitioner_name_words_ix on petitioner using gin (string_to_array(name_words, ' ')) where name_words is not null;
comment on column petitioner.name_words is 'Keyed hashes of the folded words of the name';

-- Whose people somebody may see by his office: of a name that thousands have, only these are looked at
create index petition_person_ward_ix on petition (ward_now) where is_open or status in ('CLOSED_INELIGIBLE', 'CLOSED_OUT_OF_SCOPE');
create index petition_person_unit_ix on petition (unit) where is_open or status in ('CLOSED_INELIGIBLE', 'CLOSED_OUT_OF_SCOPE');
create index petition_person_office_ix on petition (office) where is_open or status in ('CLOSED_INELIGIBLE', 'CLOSED_OUT_OF_SCOPE');
