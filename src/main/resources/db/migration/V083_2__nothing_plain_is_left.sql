-- Dropped with its files; the write-ahead log and the backups of before keep it until they are overwritten.
insert into petition_signatory (id, petition_code, position, petitioner_id, representative, added_at, added_by, withdrawn_at,
		withdrawn_reason, told_at, told_on, told_way)
	select id, petition_code, position, petitioner_id, representative, added_at, added_by, withdrawn_at, withdrawn_reason,
		told_at, told_on, told_way
	from petition_signatory_plain;
select setval('petitioner_id_seq', greatest((select max(id) from petitioner), 1));
select setval('petition_signatory_id_seq', greatest((select max(id) from petition_signatory), 1));

drop table petition_signatory_plain;
drop table petitioner_plain;
drop table draft_key_secret;
drop function phone_key(text);

alter table petition add constraint petition_petitioner_fk foreign key (petitioner_id) references petitioner;
create index petitioner_phone_ix on petitioner (phone_index) where phone_index is not null;
create index petitioner_name_ix on petitioner (name_index) where name_index is not null;
