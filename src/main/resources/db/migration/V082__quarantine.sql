-- Denunciations, reports of corruption and of crimes: of a matter that is none for a petition only a stub is left. A petition
-- is deleted for nothing else, and then everything that hangs on it goes with it.

create table denunciation_stub (
	number text not null,
	kind text not null,
	day date not null,
	received_by text not null,
	unit_code text not null,
	petition_code text,
	incoming_year integer,
	incoming_number integer,
	key uuid,
	officer text,
	handed_over_at timestamptz,
	handed_over_to text,
	about_proof bytea,
	constraint denunciation_stub_pk primary key (number),
	constraint denunciation_stub_petition_code_once unique (petition_code),
	constraint denunciation_stub_key_once unique (key),
	constraint denunciation_stub_unit_fk foreign key (unit_code) references authority,
	constraint denunciation_stub_officer_fk foreign key (officer) references official,
	constraint denunciation_stub_number_form check (number ~ '^CH-[0-9]{4}-[0-9]{6,}$'),
	constraint denunciation_stub_kind_known check (kind in ('DENUNCIATION', 'CRIME_REPORT')),
	constraint denunciation_stub_incoming_whole check ((incoming_year is null) = (incoming_number is null)
		and (incoming_number is null or petition_code is not null)),
	constraint denunciation_stub_handed_over check ((handed_over_at is null) = (officer is null and handed_over_to is null)),
	constraint denunciation_stub_officer_of_denunciations check (officer is null or kind = 'DENUNCIATION'),
	constraint denunciation_stub_handed_over_length check (length(handed_over_to) between 1 and 200)
);
comment on table denunciation_stub is 'Nothing here may tell who spoke, about whom, or where: no meeting, no group, no text, no person';
comment on column denunciation_stub.petition_code is 'The code by which it was kept until it was recognised: the number exists, and nothing else';
comment on column denunciation_stub.incoming_number is 'Stays used in the book of the ward, which has no gaps';
comment on column denunciation_stub.key is 'The sender''s own key, a number at random: what is sent again is not taken in a second time';
comment on column denunciation_stub.received_by is 'The official who heard or took it';
comment on column denunciation_stub.officer is 'The denunciation officer who has the paper now';
comment on column denunciation_stub.about_proof is 'Of the official whom it was about, made with a key outside the database: he himself is told of no such number; nobody can read here who it was';
comment on column denunciation_stub.handed_over_to is 'Of the report of a crime: which police office took it over';
create index denunciation_stub_unit_ix on denunciation_stub (unit_code, day desc, number desc);
create index denunciation_stub_received_ix on denunciation_stub (received_by, day desc);
create index denunciation_stub_officer_ix on denunciation_stub (officer) where officer is not null;

insert into denunciation_stub (number, kind, day, received_by, unit_code, key, handed_over_to, handed_over_at)
	select g.code, g.kind, g.heard_on, g.official, o.unit_code, g.key, g.handed_over_to, g.handed_over_at
	from guided_away g join official o on o.username = g.official;
drop table guided_away;

-- A letter goes on naming the number of what is gone, and the agency is told by that number.
alter table letter_petition drop constraint letter_petition_petition_fk;
alter table dossier_change drop constraint dossier_change_petition_fk, alter column what drop not null;
comment on column dossier_change.what is 'What the petition became; null: its number has gone to another procedure, and nothing of it is here any more';

alter table petition
	drop constraint petition_parent_fk,
	add constraint petition_parent_fk foreign key (parent_code) references petition on delete set null,
	drop constraint petition_earlier_fk,
	add constraint petition_earlier_fk foreign key (earlier_code) references petition on delete set null;
alter table petition_journal drop constraint petition_journal_petition_fk,
	add constraint petition_journal_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table petition_text drop constraint petition_text_petition_fk,
	add constraint petition_text_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table petition_clock
	drop constraint petition_clock_petition_fk,
	add constraint petition_clock_petition_fk foreign key (petition_code) references petition on delete cascade,
	drop constraint petition_clock_former_fk,
	add constraint petition_clock_former_fk foreign key (former_id) references petition_clock on delete cascade;
alter table clock_shift drop constraint clock_shift_clock_fk,
	add constraint clock_shift_clock_fk foreign key (clock_id) references petition_clock on delete cascade;
alter table petition_alarm drop constraint petition_alarm_clock_fk,
	add constraint petition_alarm_clock_fk foreign key (clock_id) references petition_clock on delete cascade;
alter table petition_alarm_recipient drop constraint petition_alarm_recipient_alarm_fk,
	add constraint petition_alarm_recipient_alarm_fk foreign key (alarm_id) references petition_alarm on delete cascade;
alter table petition_alarm_carried drop constraint petition_alarm_carried_clock_fk,
	add constraint petition_alarm_carried_clock_fk foreign key (clock_id) references petition_clock on delete cascade;
alter table attachment drop constraint attachment_petition_fk,
	add constraint attachment_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table attachment_content drop constraint attachment_content_attachment_fk,
	add constraint attachment_content_attachment_fk foreign key (attachment_id) references attachment on delete cascade;
alter table transfer_slip drop constraint transfer_slip_petition_fk,
	add constraint transfer_slip_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table transfer_return drop constraint transfer_return_petition_fk,
	add constraint transfer_return_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table contribution
	drop constraint contribution_petition_fk,
	add constraint contribution_petition_fk foreign key (petition_code) references petition on delete cascade,
	drop constraint contribution_text_fk,
	add constraint contribution_text_fk foreign key (text_id) references petition_text on delete cascade;
alter table dossier_item drop constraint dossier_item_petition_fk,
	add constraint dossier_item_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table agency_reply
	drop constraint agency_reply_petition_fk,
	add constraint agency_reply_petition_fk foreign key (petition_code) references petition on delete cascade,
	drop constraint agency_reply_text_fk,
	add constraint agency_reply_text_fk foreign key (text_id) references petition_text on delete cascade;
alter table response
	drop constraint response_petition_fk,
	add constraint response_petition_fk foreign key (petition_code) references petition on delete cascade,
	drop constraint response_text_fk,
	add constraint response_text_fk foreign key (text_id) references petition_text on delete cascade;
alter table relay drop constraint relay_petition_fk,
	add constraint relay_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table feedback drop constraint feedback_petition_fk,
	add constraint feedback_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table announcement
	drop constraint announcement_petition_fk,
	add constraint announcement_petition_fk foreign key (petition_code) references petition on delete cascade,
	drop constraint announcement_text_fk,
	add constraint announcement_text_fk foreign key (text_id) references petition_text on delete cascade;
alter table petition_notice drop constraint petition_notice_petition_fk,
	add constraint petition_notice_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table petition_signatory drop constraint petition_signatory_petition_fk,
	add constraint petition_signatory_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table situation_report drop constraint situation_report_petition_fk,
	add constraint situation_report_petition_fk foreign key (petition_code) references petition on delete cascade;
alter table review_item drop constraint review_item_petition_fk,
	add constraint review_item_petition_fk foreign key (petition_code) references petition on delete cascade;

create function only_into_quarantine() returns trigger language plpgsql as $$
begin
	if not exists (select from nghedan.denunciation_stub where petition_code = old.code) then
		raise exception 'A petition is deleted only when its stub is there' using errcode = 'restrict_violation';
	end if;
	return old;
end $$;
create trigger petition_only_into_quarantine before delete on petition for each row execute function only_into_quarantine();

-- The petition points to its petitioner, so the deletion does not reach him by itself.
create function forget_petitioner() returns trigger language plpgsql as $$
begin
	delete from nghedan.petitioner where id = old.petitioner_id;
	return null;
end $$;
create trigger petition_forgets_petitioner after delete on petition for each row execute function forget_petitioner();
