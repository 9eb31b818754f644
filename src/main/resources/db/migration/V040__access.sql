-- Who may sign on. What they may see and do comes from their roles in the organisation.
create table account (
	username            text        not null constraint pk_account primary key,
	password_hash       text        not null constraint ck_account_password_hash check (password_hash like '{%}%'),
	administrator       boolean     not null default false,
	enabled             boolean     not null default true,
	wrong_passwords     integer     not null default 0,
	locked_until        timestamptz,
	created_at          timestamptz not null,
	password_changed_at timestamptz not null,
	constraint ck_account_username check (username ~ '^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$')
);

comment on table account is 'Sign-on accounts. administrator: may administer the system without holding a role in any unit.';
comment on column account.wrong_passwords is 'Wrong passwords in a row; from the fifth on the account rests until locked_until.';
