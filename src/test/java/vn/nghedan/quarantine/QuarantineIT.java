package vn.nghedan.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.petition.CaseWords;

/** What the database itself sees to: that everything of a petition goes with it, and that it goes for one reason only. */
@ApplicationTest
class QuarantineIT {

	/** Every foreign key that leads to a petition, however far, and neither lets go nor goes along. */
	private static final String LEFT_BEHIND = """
			with recursive hanging (tab) as (
				select 'nghedan.petition'::regclass
				union
				select c.conrelid::regclass from hanging h join pg_constraint c on c.contype = 'f' and c.confrelid = h.tab and c.confdeltype = 'c')
			select c.conname from hanging h join pg_constraint c on c.contype = 'f' and c.confrelid = h.tab
			where c.confdeltype not in ('c', 'n') and c.conname not in ('petition_master_fk', 'petition_merged_into_fk') order by 1""";

	/** Columns named like the code of a petition that no foreign key keeps in step; each has its reason. */
	private static final String NUMBERS_ONLY = """
			select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
			join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'nghedan'
			where a.attname ~ 'petition' and a.atttypid <> 'integer'::regtype and a.attnum > 0 and not a.attisdropped
				and not exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = a.attrelid and f.conkey = array[a.attnum]) order by 1""";

	/** Columns with a place of their own in the list of papers, or with no words: our numbers, and what is made of the text by itself. */
	private static final List<String> ELSEWHERE = List.of("petition.content", "petition.answer_text", "petition.answer_basis", "petition.answer_by",
			"attachment.file_name", "situation_report.text", "petition_likeness.matter", "response.number");

	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestCases cases;

	@Test
	void whateverHangsOnAPetitionGoesWithIt() {
		assertThat(jdbc.sql(LEFT_BEHIND).query(String.class).list()).isEmpty();
	}

	@Test
	void onlyLettersChangesAndTheStubGoOnNamingItsNumber() {
		assertThat(jdbc.sql(NUMBERS_ONLY).query(String.class).list()).containsExactly("denunciation_stub.petition_code",
				"dossier_change.petition_code", "letter_petition.petition_code");
	}

	@Test
	void everyColumnWithRemarksIsSearchedForWordsOfOthers() {
		assertThat(Planted.remarks(jdbc)).filteredOn(column -> !ELSEWHERE.contains(column)).containsExactlyInAnyOrderElementsOf(CaseWords.ALL.stream()
			.flatMap(words -> words.columns().stream().map(column -> words.table() + "." + column)).toList());
	}

	@Test
	void aPetitionIsDeletedForNothingElse() {
		cases.mondayMorning();
		String code = cases.captured().key();
		assertThatThrownBy(() -> jdbc.sql("delete from nghedan.petition where code = :code").param("code", code).update())
			.isInstanceOf(DataAccessException.class).hasMessageContaining("only when its stub is there");
	}
}
