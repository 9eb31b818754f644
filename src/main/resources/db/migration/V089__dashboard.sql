-- What a manager's page shows of whole months is added up every night; what is counted of today is read from the cases.

-- Everything of an open case that the page counts, in one index: a city's open cases are counted without reading them.
create index petition_standing_ix on petition
	(receipt_date, status, status_since, promise_due, ward_now, unit, office, captured_by, about_official, kind) where is_open;

create table case_month (
	month date not null,
	ward_code text not null,
	unit text,
	office text,
	field text,
	received integer not null,
	closed integer not null,
	answered integer not null,
	on_time integer not null,
	constraint case_month_begins check (extract(day from month) = 1),
	constraint case_month_counted check (received >= 0 and closed >= 0 and on_time >= 0 and answered >= on_time)
);
create index case_month_ix on case_month (month);
comment on table case_month is 'Read model: petitions of a month by who had them last night; written anew every night, so nothing refers to it. Those about an official are left out, and counted when somebody else looks';
comment on column case_month.on_time is 'of those answered: no term of the work had run out when the answer was issued';

create table recurring_place (
	ward_code text not null,
	group_code text,
	field text not null,
	unit text,
	office text,
	petitions integer not null,
	open integer not null,
	latest date not null,
	constraint recurring_place_counted check (petitions > 0 and open between 0 and petitions)
);
create index recurring_place_ward_ix on recurring_place (ward_code);
comment on table recurring_place is 'Read model: where the same field came up again and again in the last months; written anew every night';

create table step_time (
	step text not null,
	finished integer not null,
	median_days integer not null,
	late integer not null,
	constraint step_time_pk primary key (step),
	constraint step_time_counted check (finished > 0 and median_days >= 0 and late between 0 and finished)
);
comment on table step_time is 'Read model: how many working days the steps took that were finished in the last months; written anew every night';

create table dashboard_night (
	only_one boolean not null default true,
	counted_at timestamptz not null,
	constraint dashboard_night_pk primary key (only_one),
	constraint dashboard_night_one check (only_one)
);
comment on table dashboard_night is 'When the nightly numbers were last added up';
