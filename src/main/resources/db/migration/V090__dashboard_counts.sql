-- How many open cases are late is counted from these two indexes alone, without reading the cases and their terms. The old ones
-- go last, so that cases can be read while the new ones are built.
create index petition_counted_ix on petition
	(receipt_date, status, status_since, promise_due, ward_now, unit, office, captured_by, about_official, kind, code) where is_open;
create index petition_clock_ends_ix on petition_clock (due_at) include (petition_code, rule_code) where state = 'RUNNING';
drop index petition_standing_ix;
drop index petition_clock_due_ix;
