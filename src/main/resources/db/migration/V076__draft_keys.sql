-- What the keys are derived from with which phones lock what they have not sent yet. It never leaves the server; every node
-- of an installation reads the same row, and a phone that opens it days later gets the same key again.
create table draft_key_secret (
	one    boolean not null default true constraint pk_draft_key_secret primary key constraint ck_draft_key_secret_one check (one),
	secret bytea   not null constraint ck_draft_key_secret_length check (length(secret) >= 32)
);

comment on table draft_key_secret is 'One row: the secret behind the keys of what officials have written and the server does not have yet.';

insert into draft_key_secret (secret)
values (sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
