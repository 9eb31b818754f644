package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.LikenessReason;
import vn.nghedan.petition.Likeness;
import vn.nghedan.petition.Matter;
import vn.nghedan.petition.Persons;
import vn.nghedan.petition.Resealing;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.SealedSecrets;
import vn.nghedan.platform.Vault;

/** The way through {@code resealing}: a new key while everybody works, and the former one forgotten at the end. */
class ResealingProcessIT extends ProcessTest {

	private static final String BATCH = "serviceTask_resealBatch";
	private static final Actor ADMINISTRATOR = new Actor("canbo001");

	@Autowired
	Resealing resealing;
	@Autowired
	Persons people;
	@Autowired
	Likeness likeness;
	@Autowired
	Vault vault;
	@Autowired
	SealedSecrets secrets;
	@Autowired
	JdbcTemplate database;
	@Autowired
	ResealingLifecycle lifecycle;

	@Test
	void everybodyIsSealedAnewBatchAfterBatchAndStaysFound() {
		TestCase before = cases.captured();
		String key = vault.keys().get(0);
		resealing.rotate(ADMINISTRATOR);
		TestCase between = cases.captured();

		assertThat(vault.keys()).hasSize(2).doesNotHaveDuplicates().last().isEqualTo(key);
		assertThat(nameOf(before)).isEqualTo(nameOf(between)).isEqualTo("Lê Thị Mẫu");
		assertThat(found(before)).as("by the key of before").isTrue();
		assertThat(found(between)).as("by the key of now").isTrue();
		assertThat(resealing.state().left()).isPositive();
		assertThatThrownBy(() -> resealing.forgetFormerKeys(ADMINISTRATOR)).isInstanceOf(Refusal.class);

		lifecycle.takeUp();
		TestCase process = cases.of(ResealingKey.of(resealing.running().orElseThrow()));
		int batches = 0;
		for (; process.runs("resealing"); batches++)
			process.fires(BATCH);

		assertThat(batches).isPositive();
		assertThat(process.path("resealing")).contains("endEvent_done");
		assertThat(resealing.state().left()).isZero();
		resealing.forgetFormerKeys(ADMINISTRATOR);

		assertThat(vault.keys()).hasSize(1).doesNotContain(key);
		assertThat(nameOf(before)).isEqualTo("Lê Thị Mẫu");
		assertThat(found(before)).isTrue();
		assertThat(secrets.find(SealedSecrets.CHECK)).contains(SealedSecrets.CHECK);
		assertThat(database.queryForList("select facts from nghedan.audit_entry where action = 'KEY_ROTATED' order by id", String.class))
			.hasSizeGreaterThanOrEqualTo(2);
	}

	private String nameOf(TestCase petition) {
		return people.open(petition.petition().petitioner()).name();
	}

	private boolean found(TestCase petition) {
		return database.queryForObject("select count(*) from nghedan.petitioner t join nghedan.petition p on p.petitioner_id = t.id"
				+ " where p.code = ?", Integer.class, petition.key()) == 1
				&& likeness.to(petition.key()).stream().anyMatch(other -> other.reasons().contains(LikenessReason.PERSON))
				&& !likeness.to(new Matter("Đèn", Set.of("TG-BHD"), null, null, "0900 000 099", null), ADMINISTRATOR).isEmpty();
	}
}
