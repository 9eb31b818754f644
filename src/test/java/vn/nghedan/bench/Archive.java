package vn.nghedan.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.Persons;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.TestPersons;

/**
 * Ten years of petitions of a city, by SQL: texts from {@code bench/corpus.sql}, one in twenty in one busy ward, the rest in
 * 99 others that only their codes exist of; one in twenty-five is still open.
 */
@Component
class Archive {

	private static final String FROM = """
			 from nghedan.petition t cross join lateral (
				select n, case when bench.many(n, 'busy', 20) = 1 then '%1$s' else 'BE-W' || bench.many(n, 'ward', 99) end as ward,
					bench.many(n, 'group', 30) as part, bench.many(n, 'field', 10) as field, bench.many(n, 'open', 25) = 1 as waits,
					timestamptz '%2$s' - make_interval(days => bench.many(n, 'age', 3650)) as at
				from generate_series(1, %3$d) n) s
			where t.code = '%4$s'""";

	private static final String ENDED = """
			 from nghedan.petition t cross join lateral (
				select n, (array['%1$s'])[bench.many(n, 'ward', %2$d)] as ward, bench.many(n, 'group', 30) as part,
					bench.many(n, 'field', 10) as field, false as waits,
					timestamptz '%3$s' - make_interval(days => 21 + bench.many(n, 'age', 3000), mins => bench.many(n, 'minute', 1440)) as at
				from generate_series(1, %4$d) n) s
			where t.code = '%5$s'""";

	private static final int PERSONS = 10_000;

	private final JdbcTemplate database;
	private final Persons people;

	Archive(JdbcTemplate database, Persons people) {
		this.database = database;
		this.people = people;
	}

	/** @param code a petition that stands for what all have in common */
	@Transactional
	public void fill(String code, String busyWard, int petitions, String today) {
		database.execute("set local session_replication_role = replica"); // no key is looked up, no row compared yet
		database.execute("set local maintenance_work_mem = '512MB'");
		new ResourceDatabasePopulator(new ClassPathResource("bench/corpus.sql")).execute(database.getDataSource());
		List<String> indexes = dropIndexes();
		for (int done = 0; done < petitions; done += PERSONS) {
			people(done + 1, Math.min(done + PERSONS, petitions), "true");
		}
		String from = FROM.formatted(busyWard, today, petitions, code);
		Map<String, String> values = values();
		String columns = columns().stream().collect(Collectors.joining(", "));
		String selected = columns().stream().map(column -> values.getOrDefault(column, "t." + column)).collect(Collectors.joining(", "));
		database.execute("insert into nghedan.petition (" + columns + ") select " + selected + from);
		database.update("truncate nghedan.petition_likeness");
		database.update("""
				insert into nghedan.petition_likeness (petition_code, ward_now, group_now, field, ended_on, matter, pairs)
				select p.code, p.ward_now, p.group_now, p.field,
					case when not p.is_open then (p.status_since at time zone 'Asia/Ho_Chi_Minh')::date end, m.matter,
					nghedan.matter_pairs(m.matter)
				from nghedan.petition p, lateral (select left(nghedan.matter_text(left(p.content, 2000)), 1000) as matter offset 0) m""");
		indexes.forEach(database::execute);
	}

	/**
	 * Petitions that have ended, over so many years of these wards, each with its clock; one in ten left a name. How they are
	 * like one another is not worked out.
	 */
	@Transactional
	public void closed(String code, List<String> wards, int petitions, String today) {
		database.execute("set local session_replication_role = replica");
		database.execute("set local maintenance_work_mem = '512MB'");
		List<String> indexes = dropIndexes();
		database.update("""
				insert into nghedan.petitioner (id, key, anonymous) overriding system value
				select 10000000 + n, gen_random_uuid(), true from generate_series(1, ?) n where n % 10 <> 0""", petitions);
		for (int done = 0; done < petitions; done += PERSONS * 10) {
			people(done + 1, Math.min(done + PERSONS * 10, petitions), "n % 10 = 0");
		}
		String from = ENDED.formatted(String.join("','", wards), wards.size(), today, petitions, code);
		Map<String, String> values = values();
		values.put("code", "extract(year from s.at)::int || '-' || s.ward || '-' || (5000000 + s.n)"); // beside those of the twins
		values.put("unit", "s.ward");
		List.of("unit_then", "office", "meeting_code", "capture_key", "speech_key", "capture_digest").forEach(none -> values.put(none, "null"));
		database.execute("insert into nghedan.petition (" + String.join(", ", columns()) + ") select "
				+ columns().stream().map(column -> values.getOrDefault(column, "t." + column)).collect(Collectors.joining(", ")) + from);
		database.update("""
				insert into nghedan.petition_clock (petition_code, rule_code, state, base_at, due_at, stopped_at, authority, counted_by)
				select code, 'D12', 'STOPPED', heard_at, heard_at + interval '15 days', heard_at + make_interval(days => bench.many(petitioner_id, 'took', 20)),
					ward_now, ward_now
				from nghedan.petition where petitioner_id > 10000000""");
		indexes.forEach(database::execute);
	}

	/** Those of the numbers from one to the other that this condition on {@code n} picks. */
	private void people(int from, int to, String which) {
		database.batchUpdate("""
				insert into nghedan.petitioner (id, key, name, phone, address, name_index, phone_index, anonymous, name_words)
				overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", database.query(
				"select 10000000 + n, bench.name(n), bench.phone(n) from generate_series(?, ?) n where " + which, (row, number) -> TestPersons.row(people,
				row.getLong(1), new PetitionerData(row.getString(2), row.getString(3), null, false)), from, to));
	}

	/** What differs from petition to petition; everything else is that of the one they are made of. */
	private static Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("code", "extract(year from s.at)::int || '-' || s.ward || '-' || lpad((1000000 + s.n)::text, 7, '0')");
		values.put("petitioner_id", "10000000 + s.n");
		values.put("content", "bench.opinion(s.n, s.field)");
		values.put("field", "(array['DRAINAGE','ROAD','LIGHTING','TREES','WASTE','NOISE','WATER','URBAN_ORDER','CONSTRUCTION_ORDER','SECURITY'])[s.field]");
		List.of("ward_code", "ward_now").forEach(ward -> values.put(ward, "s.ward"));
		List.of("group_code", "group_now").forEach(group -> values.put(group, "s.ward || '-' || s.part"));
		values.put("incoming_number", "null");
		values.put("registered_at", "null");
		values.put("heard_at", "s.at");
		values.put("receipt_date", "s.at::date");
		values.put("status", "case when s.waits then 'CAPTURED' else 'CLOSED_EXPLAINED' end");
		values.put("status_since", "case when s.waits then s.at else s.at + interval '20 days' end");
		values.put("issued_at", "case when not s.waits then s.at + interval '20 days' end");
		return values;
	}

	private List<String> columns() {
		return database.queryForList("""
				select column_name from information_schema.columns where table_schema = 'nghedan' and table_name = 'petition'
				and is_generated = 'NEVER' order by ordinal_position""", String.class);
	}

	/** @return how to make them again, when all rows are there */
	private List<String> dropIndexes() {
		String which = """
				from pg_indexes i where schemaname = 'nghedan' and tablename in ('petition', 'petitioner', 'petition_likeness', 'petition_clock')
				and not exists (select from pg_constraint c where c.conname = i.indexname)""";
		List<String> made = database.queryForList("select indexdef " + which, String.class);
		database.queryForList("select 'drop index nghedan.' || indexname " + which, String.class).forEach(database::execute);
		return made;
	}
}
