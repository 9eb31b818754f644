package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The upgrade of an installation that has cases at work: each open step is in the worklist, and every case is found. */
class WorklistMigrationIT extends MigrationTest {

	@Autowired
	Persons people;

	WorklistMigrationIT() {
		super("082");
	}

	@Test
	void whatWasThereIsInTheWorklistAndFoundByItsWordsAndNames() {
		old.update("insert into nghedan.authority (code, name, level_code, external, valid_from) values ('P', 'Phường Thử', 'WARD', false, date '2020-01-01')");
		old.update("insert into nghedan.petitioner (id, name, anonymous) values (1, 'Lê Thị Mẫu', false), (2, null, true)");
		for (int number = 1; number <= 2; number++) {
			old.update("""
					insert into nghedan.petition (code, version, status, content, channel, heard_at, receipt_date, captured_by, ward_code, ward_now,
						urgent, evident, status_since, awaits_classifier, reopening_asked, extension_count, bounce_count, reopened_count, announcement,
						petitioner_id, bound, extension_to_tell)
					values ('2026-P-00000' || ?, 0, 'CAPTURED', 'Đèn đường Lê Lợi hỏng', 'PAPER', now(), current_date, 'canbo013', 'P', 'P', false, false,
						now(), false, false, 0, 0, 0, 'PENDING', ?, false, false)""", number, number);
			old.update("insert into public.act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_) values (?, 1, ?, ?, ?)", "e" + number,
					"e" + number, "e" + number, "2026-P-00000" + number);
			old.update("""
					insert into public.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, name_, task_def_key_, create_time_, due_date_, suspension_state_)
					values (?, 1, ?, ?, 'Vào sổ kiến nghị · Phường Thử', 'userTask_register', now(), timestamp '2026-11-03 17:00', 1)""", "t" + number,
					"e" + number, "e" + number);
		}
		old.update("insert into public.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) values ('l1', 1, 'P.intake-officer', 'candidate', 't1')");

		upTo("086.1");

		assertThat(old.queryForList("select code || ' ' || step_name || ' ' || coalesce(unit, '-') || ' ' || coalesce(role, '-') || ' ' || place from nghedan.worklist_item order by code",
				String.class)).containsExactly("2026-P-000001 Vào sổ kiến nghị P intake-officer Phường Thử", "2026-P-000002 Vào sổ kiến nghị P - Phường Thử");
		assertThat(old.queryForObject("select bool_and(due_at = timestamptz '2026-11-03 17:00+07') from nghedan.worklist_item", Boolean.class)).isTrue();
		assertThat(old.queryForObject("""
				select count(*) from nghedan.petition_search where words @> nghedan.search_words('duong le loi')""", Integer.class)).isEqualTo(2);
		assertThat(old.queryForList("select name_words from nghedan.petitioner order by id", String.class))
			.containsExactly(people.sealed(new PetitionerData("Lê Thị Mẫu", null, null, false)).sealed().nameWords(), null);
	}
}
