-- A role that the application does not know would give rights that nobody has decided on.

alter table role_holding add constraint role_holding_role_known check (role in (
	'liaison-official', 'delegation-head', 'delegation-secretary', 'records-clerk', 'intake-officer', 'verifier',
	'classifier', 'chair', 'handler', 'city-liaison', 'manager', 'home-affairs', 'operator', 'process-designer',
	'administrator', 'denunciation-officer', 'complaint-officer', 'duty-inspection', 'front-observer'));

comment on column role_holding.role is 'one of the role codes of the application; a group leader has no account and holds none';

-- Who stands in for another does so until a day; rows from before that have none are left to whoever put them there.
alter table substitution add constraint substitution_ends check (valid_to is not null) not valid;
