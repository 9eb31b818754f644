package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.competence.Contribution;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.competence.ContributionState;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.ResolutionDesk;

/** Units that work together: one leads and answers, the others give their part. */
class ContributionProcessIT extends ProcessTest {

	private static final LocalDate SOON = LocalDate.of(2026, 11, 6);
	private static final Actor LEADER = new Actor("canbo032");

	@Autowired
	ContributionDesk desk;

	@Autowired
	ResolutionDesk resolution;

	@Autowired
	CaseDesk caseDesk;

	@Test
	void anotherUnitGivesItsPartAndTheLeadingOneAnswers() {
		TestCase petition = inWork();
		Contribution asked = ask(petition, "TG-BHD/KTHT");
		assertThat(petition.steps()).containsExactly("userTask_contribute", "userTask_resolve");
		assertThat(petition.task("userTask_contribute").groups()).containsExactly("TG-BHD/KTHT.handler");
		assertThat(petition.task("userTask_contribute").due()).isEqualTo("2026-11-06T16:59:59Z");

		desk.write(asked.id(), "Rãnh thoát nước dài 40 mét, cần nạo vét.", new Actor("canbo034"));
		petition.does("userTask_contribute", "contributed", true);

		assertThat(petition.path("contribution")).contains("endEvent_contributed");
		Contribution given = desk.get(asked.id());
		assertThat(given.state()).isEqualTo(ContributionState.GIVEN);
		assertThat(given.contributedBy()).isEqualTo("canbo034");
		assertThat(desk.text(given).map(CaseText::text)).contains("Rãnh thoát nước dài 40 mét, cần nạo vét.");
		assertThat(petition.steps()).containsExactly("userTask_resolve");
	}

	@Test
	void severalUnitsWriteSideBySideAndTheAnswerWaitsForNone() {
		TestCase petition = inWork();
		Contribution roads = ask(petition, "TG-BHD/KTHT");
		Contribution police = ask(petition, "TG-BHD/CA");
		desk.write(roads.id(), "Phần hạ tầng", new Actor("canbo034"));
		desk.write(police.id(), "Phần trật tự", new Actor("canbo035"));
		assertThat(desk.text(desk.get(roads.id())).map(CaseText::text)).contains("Phần hạ tầng");

		petition.resolves("RESOLVED").answers("RESOLVED");

		assertThat(petition.steps()).containsExactly("userTask_tellPetitioner");
		assertThat(petition.path("contribution")).contains("endEvent_settled");
		assertThat(desk.of(petition.key())).extracting(Contribution::state).containsOnly(ContributionState.ENDED);
	}

	@Test
	void nothingIsAwaitedOfACaseThatIsWithdrawnOrPassedOn() {
		TestCase withdrawn = inWork();
		ask(withdrawn, "TG-BHD/KTHT");
		caseDesk.withdraw(withdrawn.key(), "Người dân rút", LEADER);
		assertThat(withdrawn.steps()).isEmpty();
		assertThat(withdrawn.runs("contribution")).isFalse();

		TestCase passedOn = inWork();
		ask(passedOn, "TG-BHD/KTHT");
		resolution.passOn(passedOn.key(), "Thuộc quận", LEADER);
		assertThat(passedOn.steps()).containsExactly("userTask_classify");
	}

	@Test
	void anEmptyPartIsNotAccepted() {
		TestCase petition = inWork();
		ask(petition, "TG-BHD/KTHT");
		assertThatThrownBy(() -> petition.does("userTask_contribute", "contributed", true)).extracting("code")
				.isEqualTo("competence.contribution-empty");
		assertThat(petition.steps()).contains("userTask_contribute");
	}

	@Test
	void nobodyAsksHimselfTwiceOrForYesterday() {
		TestCase petition = inWork();
		ask(petition, "TG-BHD/KTHT");
		assertRefused(petition, "TG-BHD/KTHT", SOON, "competence.already-asked");
		assertRefused(petition, "TG-BHD", SOON, "competence.leads-itself");
		assertRefused(petition, "TG-BHD/VP", SOON, "competence.leads-itself");
		assertRefused(petition, "X-CAPNUOC", SOON, "petition.nobody-resolves-there");
		assertRefused(petition, "TG-BHD/CA", LocalDate.of(2026, 11, 2), "competence.contribution-date");
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
	}

	private Contribution ask(TestCase petition, String unit) {
		return desk.ask(petition.key(), unit, "Cho biết hiện trạng và hướng khắc phục", SOON, LEADER);
	}

	private void assertRefused(TestCase petition, String unit, LocalDate due, String code) {
		assertThatThrownBy(() -> desk.ask(petition.key(), unit, "Cho ý kiến", due, LEADER)).extracting("code").isEqualTo(code);
	}
}
