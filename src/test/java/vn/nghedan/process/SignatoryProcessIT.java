package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Persons;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.Signatory;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** A collective petition on its way: who speaks for it, who withdraws, and that everybody who still signs hears the answer. */
class SignatoryProcessIT extends ProcessTest {

	private static final Actor OFFICIAL = new Actor("canbo013");

	@Autowired
	SignatoryDesk desk;
	@Autowired
	Persons people;
	@Autowired
	IntakeDesk intake;
	@Autowired
	JdbcTemplate database;

	@Test
	void case30ToCase32TheAnswerOfElevenIsToldToTenByWayOfTheirRepresentatives() {
		TestCase petition = collective(11);
		assertThatThrownBy(() -> desk.represent(petition.key(), ids(petition).subList(0, 6), OFFICIAL)).isInstanceOf(Refusal.class);
		desk.represent(petition.key(), ids(petition).subList(0, 2), OFFICIAL);
		desk.withdraw(petition.key(), ids(petition).get(10), "Không tham gia nữa", OFFICIAL);
		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		petition.resolves("RESOLVED").answers("RESOLVED");

		assertThatThrownBy(petition::tells).as("nobody who speaks for them has heard it").isInstanceOf(Refusal.class);
		ids(petition).subList(0, 2).forEach(id -> desk.tell(petition.key(), id, "PHONE", VietnamTime.dateOf(clock.instant()), OFFICIAL));
		petition.tells();

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(desk.of(petition.key())).filteredOn(one -> one.toldAt() != null).hasSize(10).allMatch(Signatory::isActive);
		assertThat(petition.petition().journal()).filteredOn(line -> line.action() == CaseAction.TELL_SIGNATORIES)
			.singleElement().satisfies(line -> assertThat(line.reason()).isEqualTo("2+8"));
	}

	@Test
	void case31OneOfAnotherPetitionRepresentsNobodyHere() {
		TestCase one = collective(5);
		TestCase other = collective(5);
		assertThatThrownBy(() -> desk.represent(one.key(), List.of(ids(other).get(0)), OFFICIAL)).isInstanceOf(Refusal.class);
	}

	@Test
	void aRepresentativeWhoWithdrawsIsReplacedBeforeTheAnswerIsTold() {
		TestCase petition = collective(6);
		desk.represent(petition.key(), ids(petition).subList(0, 1), OFFICIAL);
		petition.resolves("RESOLVED").answers("RESOLVED");
		desk.tell(petition.key(), ids(petition).get(0), "PHONE", VietnamTime.dateOf(clock.instant()), OFFICIAL);
		desk.withdraw(petition.key(), ids(petition).get(0), "Chuyển đi nơi khác", OFFICIAL);

		assertThatThrownBy(petition::tells).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> desk.tell(petition.key(), ids(petition).get(0), "PHONE", VietnamTime.dateOf(clock.instant()), OFFICIAL))
			.as("who has withdrawn is told nothing more").isInstanceOf(Refusal.class);
		desk.represent(petition.key(), ids(petition).subList(1, 2), OFFICIAL);
		desk.tell(petition.key(), ids(petition).get(1), "IN_PERSON", VietnamTime.dateOf(clock.instant()), OFFICIAL);
		assertThat(petition.tells().status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void theAnswerOfASecondRoundIsToldAnew() {
		TestCase petition = collective(6);
		desk.represent(petition.key(), ids(petition).subList(0, 1), OFFICIAL);
		petition.resolves("EXPLAINED").answers("EXPLAINED");
		desk.tell(petition.key(), ids(petition).get(0), "PHONE", VietnamTime.dateOf(clock.instant()), OFFICIAL);
		petition.tells().judges("DISSATISFIED").does("userTask_decideReopening", "confirmed", "yes", "reason", "Có tình tiết mới");
		clock.moveTo(clock.instant().plusSeconds(3600));
		petition.resolves("RESOLVED").answers("RESOLVED");

		assertThatThrownBy(petition::tells).as("nobody has heard the second answer").isInstanceOf(Refusal.class);
		desk.tell(petition.key(), ids(petition).get(0), "PHONE", VietnamTime.dateOf(clock.instant()), OFFICIAL);
		petition.tells();
		assertThat(desk.of(petition.key())).allMatch(one -> one.hasHeard(petition.petition().milestones().issuedAt()));
	}

	@Test
	void whoeverSignsAPetitionSignsWhatIsTakenOutOfItToo() {
		TestCase petition = cases.captured();
		desk.add(petition.key(), people(6), OFFICIAL);
		desk.represent(petition.key(), ids(petition).subList(1, 2), OFFICIAL);
		desk.withdraw(petition.key(), ids(petition).get(0), "Rút", OFFICIAL);
		database.update("update nghedan.petition set about_official = 'canbo020', version = version + 1 where code = ?", petition.key());
		String child = intake.split(petition.key(), List.of("Đèn đường không sáng."), OFFICIAL).get(0).code();
		assertThat(desk.of(child)).hasSize(5).filteredOn(Signatory::representative).extracting(each -> people.open(each.person()).name()).containsExactly("Người ký 2");
		assertThat(cases.of(child).petition().aboutOfficial()).hasValue("canbo020");
	}

	@Test
	void withTheLastSignatureTheCaseIsWithdrawn() {
		TestCase petition = collective(5);
		ids(petition).forEach(id -> desk.withdraw(petition.key(), id, "Đã tự giải quyết", OFFICIAL));
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
		assertThat(petition.steps()).isEmpty();
	}

	@Test
	void anAnsweredPetitionTakesNoMoreSignatures() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered();
		assertThatThrownBy(() -> desk.add(petition.key(), people(5), OFFICIAL)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> desk.add(cases.captured().key(), people(4), OFFICIAL)).isInstanceOf(Refusal.class);
	}

	private TestCase collective(int people) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		desk.add(petition.key(), people(people), OFFICIAL);
		return petition;
	}

	private static List<PetitionerData> people(int number) {
		return IntStream.rangeClosed(1, number).mapToObj(n -> new PetitionerData("Người ký " + n, null, "kiệt " + n, false)).toList();
	}

	private List<Long> ids(TestCase petition) {
		return desk.of(petition.key()).stream().map(Signatory::id).toList();
	}
}
