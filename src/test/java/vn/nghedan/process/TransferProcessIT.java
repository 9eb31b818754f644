package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.competence.TransferReturn;
import vn.nghedan.competence.TransferSlip;
import vn.nghedan.competence.Transfers;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.PetitionNotices;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.SlipKind;
import vn.nghedan.petition.TextKind;

/** Petitions that go from unit to unit: slips, returns, the superior's word, and work that turns out to be another's. */
class TransferProcessIT extends ProcessTest {

	@Autowired
	Transfers transfers;

	@Autowired
	PetitionNotices notices;

	@Autowired
	ResolutionDesk desk;

	@Autowired
	JdbcTemplate database;

	@Test
	void case43TwoDivisionsReturnItToEachOtherAndTheCommonSuperiorDecidesWithOneNotice() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		Instant noticed = petition.petition().milestones().noticeOfHandlingAt();
		clock.moveTo(clock.instant().plusSeconds(86_400));
		returned(petition, "Thuộc Phòng Văn hóa - Xã hội").classifies("RESOLVE", "TG-BHD/VHXH", "NORMAL").confirms();
		returned(petition, "Thuộc Phòng Kinh tế, Hạ tầng và Đô thị");

		assertThat(petition.steps()).containsExactly("userTask_decideCompetence");
		assertThat(petition.task("userTask_decideCompetence").groups()).containsExactly("TG-BHD.chair");
		petition.does("userTask_decideCompetence", "unit", "TG-BHD/KTHT", "grade", "SIMPLE", "reason", "Hạ tầng thoát nước");

		assertThat(petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		assertThat(petition.path("assessment")).contains("endEvent_decided");
		assertThatThrownBy(() -> returned(petition, "Vẫn không thuộc chúng tôi")).extracting("code")
				.isEqualTo("petition.returned-too-often");
		petition.does("userTask_acceptTransfer", "confirmed", "yes");
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.petition().milestones().noticeOfHandlingAt()).isEqualTo(noticed);
		assertThat(notices.of(petition.key())).hasSize(1);
		assertThat(transfers.returnsOf(petition.key())).extracting(TransferReturn::unit).containsExactly("TG-BHD/KTHT", "TG-BHD/VHXH");
		assertThat(petition.isAnswered().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void theSuperiorOfUnitsOfSeveralLevelsIsNoneOfThem() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		returned(petition, "Thuộc quận").classifies("RESOLVE", "TG/QLDT", "NORMAL").confirms();
		returned(petition, "Thuộc phường");

		assertThat(petition.task("userTask_decideCompetence").groups()).containsExactly("TG.chair");
		petition.does("userTask_decideCompetence", "unit", "TG-BHD", "grade", "NORMAL", "reason", "Đường kiệt do phường quản lý");
		assertThat(petition.task("userTask_acceptTransfer").groups()).containsExactly("TG-BHD.handler");
		assertThat(transfers.slipsOf(petition.key())).last().extracting(TransferSlip::fromUnit, TransferSlip::binding)
				.containsExactly("TG", true);
	}

	@Test
	void theSuperiorMaySendItToAnAgency() {
		TestCase petition = twiceReturned().does("userTask_decideCompetence", "unit", "HM-SXD", "grade", "NORMAL", "reason",
				"Tuyến đường thành phố");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		assertThat(petition.petition().route().office()).isEqualTo("TG");
		assertThat(petition.runs("referral")).isTrue();
	}

	@Test
	void theSuperiorGivesAReasonAndAUnit() {
		TestCase petition = twiceReturned();
		assertThatThrownBy(() -> petition.does("userTask_decideCompetence", "unit", "TG-BHD/VP", "grade", "NORMAL")).extracting("code")
				.isEqualTo("process.missing-answer");
		assertThatThrownBy(() -> petition.does("userTask_decideCompetence", "grade", "NORMAL", "reason", "x")).extracting("code")
				.isEqualTo("process.missing-answer");
		assertThat(petition.steps()).containsExactly("userTask_decideCompetence");
	}

	@Test
	void slipsAreNumberedWithoutGapsInEachUnitAndSayWhoAnswered() {
		TestCase first = cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH/KTHT", "NORMAL");
		TestCase second = cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH/KTHT", "NORMAL");
		TransferSlip one = transfers.slipsOf(first.key()).get(0);
		TransferSlip next = transfers.slipsOf(second.key()).get(0);
		assertThat(one.number()).matches("\\d{2,}/PC-UBND");
		assertThat(number(next)).isEqualTo(number(one) + 1);
		assertThat(one.kind()).isEqualTo(SlipKind.TRANSFER);
		assertThat(one.sentBy()).isEqualTo("canbo060");

		first.does("userTask_acceptTransfer", "confirmed", "yes");
		TransferSlip answered = transfers.slipsOf(first.key()).get(0);
		assertThat(answered.accepted()).isTrue();
		assertThat(answered.answeredBy()).isEqualTo("canbo066");
	}

	@Test
	void anotherAgencyGetsASlipThatAsksForNoAcceptance() {
		TestCase petition = cases.captured().goesTo("REFER", "X-CAPNUOC", "NORMAL");
		assertThat(transfers.slipsOf(petition.key())).singleElement().satisfies(slip -> {
			assertThat(slip.kind()).isEqualTo(SlipKind.FORWARD);
			assertThat(slip.toUnit()).isEqualTo("X-CAPNUOC");
			assertThat(slip.accepted()).isNull();
		});
		TestCase city = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		assertThat(transfers.slipsOf(city.key())).isEmpty();
	}

	@Test
	void workThatIsAnothersIsPassedOnAndClassifiedAnew() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL").does("userTask_acceptTransfer", "confirmed",
				"yes");
		desk.passOn(petition.key(), "Đoạn này do quận quản lý", new Actor("canbo034"));

		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(petition.steps()).containsExactly("userTask_classify");
		assertThat(petition.runs("resolution")).isFalse();
		assertThat(petition.runs("deadline-watch")).isTrue();
		assertThat(petition.path("petition")).contains("endEvent_stopped", "startEvent_rerouted");
		assertThat(petition.petition().journal()).extracting(JournalEntry::action).contains(CaseAction.PASS_ON);
		petition.classifies("RESOLVE", "TG/QLDT", "NORMAL").confirms().does("userTask_acceptTransfer", "confirmed", "yes");
		assertThat(petition.isAnswered().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void passingOnAfterAReturnAsksTheSuperiorAndHisWordEndsIt() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		returned(petition, "Thuộc phòng khác").classifies("RESOLVE", "TG-BHD/VHXH", "NORMAL").confirms()
				.does("userTask_acceptTransfer", "confirmed", "yes");
		desk.passOn(petition.key(), "Thuộc hạ tầng", new Actor("canbo032"));
		petition.does("userTask_decideCompetence", "unit", "TG-BHD/KTHT", "grade", "NORMAL", "reason", "Hạ tầng")
				.does("userTask_acceptTransfer", "confirmed", "yes");

		assertThatThrownBy(() -> desk.passOn(petition.key(), "Không phải việc chúng tôi", new Actor("canbo034"))).extracting("code")
				.isEqualTo("petition.returned-too-often");
		assertThat(petition.steps()).containsExactly("userTask_resolve");
	}

	@Test
	void whatTwoAgenciesSendBackIsDecidedByTheCity() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		petition.dossier().leaves();
		petition.replies("RETURNED").classifies("REFER", "HM-SNNMT", "NORMAL").confirms();
		petition.dossier().leaves();
		petition.replies("RETURNED");

		assertThat(petition.steps()).containsExactly("userTask_decideCompetence");
		assertThat(petition.task("userTask_decideCompetence").groups()).containsExactly("HM.manager");
		assertThat(notices.of(petition.key())).hasSize(1);
	}

	@Test
	void whoeverGetsTheWorkOfAnotherWritesAReportOfItsOwn() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL").does("userTask_acceptTransfer", "confirmed",
				"yes").writes(TextKind.RESOLUTION_REPORT);
		clock.moveTo(clock.instant().plusSeconds(3600));
		desk.passOn(petition.key(), "Đoạn này do quận quản lý", new Actor("canbo034"));
		petition.classifies("RESOLVE", "TG/QLDT", "NORMAL").confirms().does("userTask_acceptTransfer", "confirmed", "yes");

		assertThatThrownBy(() -> petition.does("userTask_resolve", "outcome", "RESOLVED")).extracting("code")
				.isEqualTo("petition.text-missing");
		assertThat(petition.isAnswered().status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void theAnswerOfAnAgencyIsNotedOnItsOwnSlipOnly() {
		TestCase petition = cases.captured().goesTo("REFER", "X-CAPNUOC", "NORMAL");
		petition.dossier().leaves();
		petition.replies("RETURNED").classifies("REFER", "HM-SXD", "NORMAL").confirms();
		petition.dossier().leaves();
		petition.replies("RETURNED");
		assertThat(transfers.slipsOf(petition.key())).singleElement().extracting(TransferSlip::accepted).isEqualTo(false);

		TestCase answered = cases.captured().goesTo("REFER", "X-CAPNUOC", "NORMAL");
		answered.dossier().leaves();
		answered.replies("FULL");
		assertThat(transfers.slipsOf(answered.key())).singleElement().extracting(TransferSlip::accepted).isEqualTo(true);
	}

	@Test
	void aUnitThatIsNoMoreIsNotChosen() {
		TestCase petition = cases.captured().registersEvident();
		database.update("insert into nghedan.authority (code, name, level_code, parent_code, external, valid_from, valid_to) "
				+ "values ('TG-BHD/CU', 'Phòng cũ', 'DIVISION', 'TG-BHD', false, '2020-01-01', '2025-12-31') on conflict do nothing");
		assertThatThrownBy(() -> petition.classifies("RESOLVE", "TG-BHD/CU", "NORMAL")).extracting("code")
				.isEqualTo("petition.unit-not-there");
		database.update("delete from nghedan.authority where code = 'TG-BHD/CU'");
	}

	private TestCase twiceReturned() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");
		returned(petition, "Không thuộc phòng chúng tôi").classifies("RESOLVE", "TG-BHD/VHXH", "NORMAL").confirms();
		return returned(petition, "Không thuộc phòng chúng tôi");
	}

	private static TestCase returned(TestCase petition, String reason) {
		return petition.does("userTask_acceptTransfer", "confirmed", "no", "reason", reason);
	}

	private static int number(TransferSlip slip) {
		return Integer.parseInt(slip.number().substring(0, slip.number().indexOf('/')));
	}
}
