-- What petitions are compared by, which petition another one was merged into, and who signed a collective one.
create extension if not exists btree_gin schema public;

-- One spelling for what people write in many: without accents, signs and odd blanks; alleys, groups, streets and house
-- numbers by one word each; y and i alike at the end of a syllable. A mark that is typed apart from its letter is put
-- together first.
create function matter_text(value text) returns text
	language sql immutable strict parallel safe
	return
		regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
			btrim(regexp_replace(regexp_replace(regexp_replace(
				public.unaccent('public.unaccent'::regdictionary, lower(normalize(
					regexp_replace(value, '[\u00AD\u200B-\u200D\u2060\uFEFF]', '', 'g'), NFC))),
				'([a-z])([0-9])', '\1 \2', 'g'), '([0-9])([a-z])', '\1 \2', 'g'), '[^a-z0-9]+', ' ', 'g')),
			'\m(k|kiet|hem|ngo) (so )?([0-9])', 'kiet \3', 'g'),
			'\m(to dan pho|to dp|tdp|t d p|to) (so )?([0-9])', 'tdp \3', 'g'),
			'\m(so nha|nha so|sn) ([0-9])', 'so \2', 'g'),
			'(?<!000 )\md ([a-z])', 'duong \1', 'g'),
			'\mp ([a-z0-9])', 'phuong \1', 'g'),
			'\m(uy ban nhan dan|u b n d)\M', 'ubnd', 'g'),
			'([bcdghklmnprstvx]|qu)y\M', '\1i', 'g');

-- Each two neighbouring syllables, of the first thousand characters, as numbers; a single syllable stands for itself.
-- hashtext gives the same in every version, since hash indexes on disk live by it.
create function matter_pairs(matter text) returns integer[]
	language sql immutable strict parallel safe
	return (select coalesce(array_agg(distinct hashtext(word || coalesce(' ' || next, ''))), '{}')
		from (select word, lead(word) over (order by position) as next, position
			from regexp_split_to_table(left(matter, 1000), ' ') with ordinality as words (word, position)) as pairs
		where word <> '' and (next is not null or position = 1));

-- +84 905…, 0084905… and 0905… are one telephone.
create function phone_key(value text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(regexp_replace(value, '[^0-9]', '', 'g'), '^(00)?84(?=[1-9][0-9]{8,9}$)', '0');

create table petition_likeness (
	petition_code text not null,
	ward_now text not null,
	group_now text,
	field text,
	ended_on date,
	matter text not null,
	pairs integer[] not null,
	constraint petition_likeness_pk primary key (petition_code),
	constraint petition_likeness_petition_fk foreign key (petition_code) references petition on delete cascade
);
comment on table petition_likeness is 'What likeness is judged by; kept by a trigger on petition, narrow, so that a step of a case costs it little';
comment on column petition_likeness.ended_on is 'null while the case is open';
comment on column petition_likeness.pairs is 'of these the rare ones find candidates, which pg_trgm then compares by their matter';
-- which pairs are rare is asked from the statistics of the planner
alter table petition_likeness alter column pairs set statistics 300;

insert into petition_likeness (petition_code, ward_now, group_now, field, ended_on, matter, pairs)
	select p.code, p.ward_now, p.group_now, p.field,
		case when not p.is_open then (p.status_since at time zone 'Asia/Ho_Chi_Minh')::date end, m.matter, matter_pairs(m.matter)
	from petition p, lateral (select left(matter_text(left(p.content, 2000)), 1000) as matter) m;

-- Nothing waits in a list to be sorted in: a reader would have to go through it.
create index petition_likeness_pairs_ix on petition_likeness using gin (ward_now, pairs) with (fastupdate = off);
create index petition_likeness_group_ix on petition_likeness (group_now, field, petition_code desc);

-- Those of the pairs that stand in few petitions, as far as the statistics of the table know; always some of them.
create function rare_pairs(asked integer[], most integer) returns integer[]
	language sql stable parallel safe
	return (select coalesce(array_agg(pair), '{}')
		from (select pair, row_number() over (order by coalesce(share, 0), pair) as rank,
				sum(coalesce(share, 0)) over (order by coalesce(share, 0), pair) as shares
			from unnest(asked) as pair left join (
				select unnest(most_common_elems::text::integer[]) as pair, unnest(most_common_elem_freqs) as share
				from pg_stats where schemaname = 'nghedan' and tablename = 'petition_likeness' and attname = 'pairs') as common
				using (pair)) as ranked
		where rank <= most and (shares <= 0.02 or rank <= 2));

create function keep_likeness() returns trigger language plpgsql as $$
declare
	ended date := case when not new.is_open then (new.status_since at time zone 'Asia/Ho_Chi_Minh')::date end;
	words text;
begin
	if tg_op = 'UPDATE' and new.content = old.content then
		update nghedan.petition_likeness set ward_now = new.ward_now, group_now = new.group_now, field = new.field,
			ended_on = ended where petition_code = new.code;
		return null;
	end if;
	words := left(nghedan.matter_text(left(new.content, 2000)), 1000);
	insert into nghedan.petition_likeness (petition_code, ward_now, group_now, field, ended_on, matter, pairs)
		values (new.code, new.ward_now, new.group_now, new.field, ended, words, nghedan.matter_pairs(words))
		on conflict (petition_code) do update set ward_now = excluded.ward_now, group_now = excluded.group_now,
			field = excluded.field, ended_on = excluded.ended_on, matter = excluded.matter, pairs = excluded.pairs;
	return null;
end $$;
create trigger petition_likeness_inserted after insert on petition
	for each row execute function keep_likeness();
create trigger petition_likeness_updated after update of content, ward_now, group_now, field, status, status_since on petition
	for each row when ((old.content, old.ward_now, old.group_now, old.field, old.status, old.status_since)
		is distinct from (new.content, new.ward_now, new.group_now, new.field, new.status, new.status_since)) execute function keep_likeness();

create index petitioner_phone_ix on petitioner (phone_key(phone)) where phone is not null;
create index petitioner_name_ix on petitioner (fold_text(name)) where name is not null;

alter table petition
	add column merged_into text,
	add column earlier_code text,
	add column unit_then text,
	add column level_then text,
	add constraint petition_unit_then_fk foreign key (unit_then) references authority,
	add constraint petition_level_then_known check (level_then in ('WARD', 'DISTRICT', 'CITY', 'CENTRAL', 'OTHER_AGENCY')),
	add constraint petition_merged_into_fk foreign key (merged_into) references petition,
	add constraint petition_earlier_fk foreign key (earlier_code) references petition,
	add constraint petition_merged_has_master check (merged_into is null or master_code is not null),
	drop constraint petition_refusal_ground_known,
	add constraint petition_refusal_ground_known check (refusal_ground in ('INELIGIBLE', 'OUT_OF_SCOPE', 'ALREADY_ANSWERED'));
update petition set merged_into = master_code where master_code is not null;
create index petition_merged_into_ix on petition (merged_into);
create index petition_earlier_ix on petition (earlier_code);
create index petition_unit_then_ix on petition (unit_then);
create index petition_receipt_ix on petition (receipt_date);
comment on column petition.master_code is 'Whose answer this one gets';
comment on column petition.merged_into is 'What somebody merged it into; its master is where that leads to';
comment on column petition.unit_then is 'Who worked on it, and at which level, before the first re-organisation that moved it; reports of the past go by it';
comment on column petition.earlier_code is 'The same person''s petition that has been answered already, where it is refused for that';

create table petition_signatory (
	id bigint generated by default as identity,
	petition_code text not null,
	position integer not null,
	name text not null,
	phone text,
	address text,
	representative boolean not null,
	added_at timestamptz not null,
	added_by text not null,
	withdrawn_at timestamptz,
	withdrawn_reason text,
	told_at timestamptz,
	told_on date,
	told_way text,
	constraint petition_signatory_pk primary key (id),
	constraint petition_signatory_petition_fk foreign key (petition_code) references petition,
	constraint petition_signatory_position_once unique (petition_code, position),
	constraint petition_signatory_position check (position > 0),
	constraint petition_signatory_name_length check (length(name) between 1 and 200),
	constraint petition_signatory_phone_length check (length(phone) between 1 and 20),
	constraint petition_signatory_address_length check (length(address) between 1 and 500),
	constraint petition_signatory_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_reason is null)),
	constraint petition_signatory_withdrawn_reason_length check (length(withdrawn_reason) between 1 and 500),
	constraint petition_signatory_withdrawn_represents_nobody check (withdrawn_at is null or not representative),
	constraint petition_signatory_told_whole check ((told_at is null) = (told_on is null) and (told_at is null) = (told_way is null))
);
comment on table petition_signatory is 'Who signed a collective petition; persons, shown only to those who see the case';
create index petition_signatory_phone_ix on petition_signatory (phone_key(phone)) where phone is not null;
