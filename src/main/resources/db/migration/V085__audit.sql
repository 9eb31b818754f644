-- Who read, changed, took away, unmasked, signed on or was refused. Codes, ids and counts only. Rows are added and never
-- changed: a trigger refuses it, and whoever gets past the trigger is found by the stamps, whose key is not in the database.
create table audit_entry (
	id           uuid        not null constraint pk_audit_entry primary key,
	at           timestamptz not null,
	action       text        not null constraint ck_audit_entry_action check (action ~ '^[A-Z_]{3,40}$'),
	actor        text        not null constraint ck_audit_entry_actor check (length(actor) <= 160),
	subject_kind text        constraint ck_audit_entry_subject_kind check (length(subject_kind) <= 160),
	subject      text        constraint ck_audit_entry_subject check (length(subject) <= 160 and (subject is null) = (subject_kind is null)),
	unit         text        constraint ck_audit_entry_unit check (length(unit) <= 160),
	purpose      text        constraint ck_audit_entry_purpose check (length(purpose) <= 160),
	facts        text        not null constraint ck_audit_entry_facts check (facts like '{%}'),
	stamp        bytea       not null
);

-- An id begins with the moment, so these also find a day
create index ix_audit_entry_subject on audit_entry (subject, id) where subject is not null;
create index ix_audit_entry_actor on audit_entry (actor, id);
create index ix_audit_entry_unit on audit_entry (unit, id) where unit is not null;

comment on table audit_entry is 'The record of access, added to and never changed. No foreign keys: entries outlive what they are about.';
comment on column audit_entry.id is 'UUID version 7: its order is that of time.';
comment on column audit_entry.unit is 'Where the matter lies, for who may look the entry up; null: the units of the actor count.';
comment on column audit_entry.stamp is 'Message authentication code over all other columns.';

-- What is not in the chain yet. A list and not a sequence of numbers: numbers of transactions that were taken back are missing
-- for ever, and those of long transactions come late.
create table audit_waiting (
	entry_id uuid not null constraint pk_audit_waiting primary key
);

comment on table audit_waiting is 'Entries that no block holds yet. No foreign key: that would be a second look at each entry written.';

-- The chain: each block stamps its entries, in their order, and the block before it.
create table audit_block (
	number    bigint      not null constraint pk_audit_block primary key constraint ck_audit_block_number check (number >= 1),
	sealed_at timestamptz not null,
	entries   uuid[]      not null constraint ck_audit_block_entries check (cardinality(entries) >= 1),
	stamp     bytea       not null
);

comment on table audit_block is 'The chain over the record, added to and never changed.';
comment on column audit_block.stamp is 'Message authentication code over number, time, entries with their stamps, and the stamp of the block before.';

create function audit_refuse() returns trigger language plpgsql as $$
begin
	raise exception 'The record of access is only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger tr_audit_entry_rows before update or delete on audit_entry for each row execute function audit_refuse();
create trigger tr_audit_entry_all before truncate on audit_entry for each statement execute function audit_refuse();
create trigger tr_audit_block_rows before update or delete on audit_block for each row execute function audit_refuse();
create trigger tr_audit_block_all before truncate on audit_block for each statement execute function audit_refuse();
