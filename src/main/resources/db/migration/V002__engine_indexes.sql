-- Without them every acquisition of jobs reads the whole table: 300 ms among a million timers instead of 0.1 ms
create index act_idx_job_duedate on public.act_ru_job (duedate_);
create index act_idx_job_priority_duedate on public.act_ru_job (priority_ desc, duedate_);

-- Rows here live for minutes or days and are written often: clean up before the tables have doubled
alter table public.act_ru_job set (autovacuum_vacuum_scale_factor = 0.02);
alter table public.act_ru_execution set (autovacuum_vacuum_scale_factor = 0.02);
alter table public.act_ru_task set (autovacuum_vacuum_scale_factor = 0.02);
alter table public.act_ru_variable set (autovacuum_vacuum_scale_factor = 0.02);
alter table public.act_ru_authorization set (autovacuum_vacuum_scale_factor = 0.02);
