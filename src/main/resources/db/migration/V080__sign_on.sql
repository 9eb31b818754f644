-- Sessions stand in the database, so that any node goes on where another one stopped. The library fixes the columns.
create table web_session (
	primary_id            char(36)     not null constraint pk_web_session primary key,
	session_id            char(36)     not null constraint uq_web_session_session_id unique,
	creation_time         bigint       not null,
	last_access_time      bigint       not null,
	max_inactive_interval integer      not null,
	expiry_time           bigint       not null,
	principal_name        varchar(100)
);

create index ix_web_session_expiry_time on web_session (expiry_time);
create index ix_web_session_principal_name on web_session (principal_name);

comment on table web_session is 'Who is signed on; times in milliseconds since 1970. Deleting a row signs its owner off on every node.';

create table web_session_attributes (
	session_primary_id char(36)     not null constraint fk_web_session_attributes_web_session
		references web_session on delete cascade,
	attribute_name     varchar(200) not null,
	attribute_bytes    bytea        not null,
	constraint pk_web_session_attributes primary key (session_primary_id, attribute_name)
);

-- Attempts are counted by all nodes together
create table attempt_bucket (
	id         bytea  not null constraint pk_attempt_bucket primary key,
	state      bytea,
	expires_at bigint
);

create index ix_attempt_bucket_expires_at on attempt_bucket (expires_at);

comment on table attempt_bucket is 'How many attempts an address has left. id: keyed hash of what is counted and the address; expires_at: milliseconds since 1970.';

alter table account add column must_change_password boolean not null default false;

comment on column account.must_change_password is 'The password was given to its owner by somebody else; nothing opens before another one is chosen.';
