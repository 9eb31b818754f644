package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.AnnouncementKind;
import vn.nghedan.meeting.AnnouncementOutcome;
import vn.nghedan.meeting.Announceable;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.meeting.MeetingDiary;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.response.Relay;
import vn.nghedan.response.RelayDesk;
import vn.nghedan.response.RelayReason;
import vn.nghedan.response.RelayWay;

/** Both ways back, told in person and read out at the meeting: neither replaces the other, and each has its own date. */
class BringingBackProcessIT extends ProcessTest {

	@Autowired
	MeetingRoom room;
	@Autowired
	MeetingDiary diary;
	@Autowired
	Announcements announcements;
	@Autowired
	RelayDesk relays;

	@Test
	void case66AnAnswerFiveWeeksBeforeTheMeetingIsToldByPhoneInTimeAndReadOutLater() {
		String meeting = meeting("TG-NSH-44", LocalDate.of(2026, 12, 4));
		TestCase petition = answered("TG-NSH-44");

		assertThat(due(petition, "D19")).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 5)));
		assertThat(due(petition, "D20")).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 12, 4)));
		petition.tells();
		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.petition().isFullyRelayed()).as("the group has not heard it").isFalse();

		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 12, 4), LocalTime.of(20, 0)));
		announcements.read(meeting, petition.key(), AnnouncementKind.ANSWER, "Ảnh chụp buổi họp", official(meeting));
		assertThat(petition.petition().isFullyRelayed()).isTrue();
		assertThat(petition.petition().clock("D20")).isEmpty();
		assertThat(line(meeting, petition).outcome()).isEqualTo(AnnouncementOutcome.READ);
		assertThat(line(meeting, petition).proof()).isEqualTo("Ảnh chụp buổi họp");
	}

	@Test
	void case60PostponingTheMeetingMovesTheAnnouncementAndNotTheTelling() {
		String meeting = meeting("TG-NSH-45", LocalDate.of(2026, 11, 13));
		TestCase petition = answered("TG-NSH-45");
		Instant told = due(petition, "D19");
		assertThat(due(petition, "D20")).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 13)));

		diary.postpone(meeting, VietnamTime.at(LocalDate.of(2026, 11, 20), LocalTime.of(19, 30)), "Bão", official(meeting));

		assertThat(due(petition, "D20")).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 20)));
		assertThat(due(petition, "D19")).isEqualTo(told);
		assertThat(petition.task("userTask_tellPetitioner").due()).isEqualTo(told);

		diary.cancel(meeting, "Ngập đường", official(meeting));
		assertThat(petition.petition().result().announceOn()).as("no meeting is planned").isNotEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(due(petition, "D20")).isNotNull();
	}

	@Test
	void aMeetingThatDoesNotGetToItLeavesItToTheNextOne() {
		String first = meeting("TG-NSH-45A", LocalDate.of(2026, 11, 2));
		TestCase petition = answered("TG-NSH-45A");
		String second = meeting("TG-NSH-45A", LocalDate.of(2026, 11, 27));
		Actor official = official(first);
		assertThatThrownBy(() -> announcements.requireAllMarked(first, official)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> announcements.carry(first, petition.key(), AnnouncementKind.ANSWER, " ", official))
			.as("without a reason").isInstanceOf(Refusal.class);

		announcements.carry(first, petition.key(), AnnouncementKind.ANSWER, "Hết giờ", official);

		announcements.requireAllMarked(first, official);
		assertThat(petition.petition().result().announcement()).isEqualTo(Announcement.PENDING);
		assertThat(due(petition, "D20")).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 27)));
		assertThat(line(second, petition)).extracting(Announceable::outcome, Announceable::carried).containsExactly(null, 1);
	}

	@Test
	void whatWasMarkedAtAMeetingThatDidNotTakePlaceHasNotBeenHeard() {
		String meeting = meeting("TG-NSH-5", LocalDate.of(2026, 11, 2));
		TestCase petition = answered("TG-NSH-5");
		Actor official = official(meeting);
		announcements.read(meeting, petition.key(), AnnouncementKind.ANSWER, null, official);
		announcements.carry(meeting, petition.key(), AnnouncementKind.ANSWER, "Bấm nhầm", official);
		assertThat(petition.petition().result().announcement()).as("a slip").isEqualTo(Announcement.PENDING);
		announcements.read(meeting, petition.key(), AnnouncementKind.ANSWER, null, official);
		assertThat(petition.petition().result().announcement()).isEqualTo(Announcement.DONE);

		diary.cancel(meeting, "Mất điện", official);

		assertThat(petition.petition().result().announcement()).isEqualTo(Announcement.PENDING);
		assertThatThrownBy(() -> announcements.read(meeting, petition.key(), AnnouncementKind.ANSWER, null, official))
			.isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.is-cancelled"));
	}

	@Test
	void case67WhereNobodyAtTheMeetingKnowsThePetitionerItIsReadOutAndHeIsStillToBeTold() {
		String meeting = meeting("TG-NSH-27", LocalDate.of(2026, 11, 2));
		TestCase petition = answered("TG-NSH-27");
		announcements.read(meeting, petition.key(), AnnouncementKind.ANSWER, null, official(meeting));

		assertThat(petition.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
		assertThat(petition.steps()).contains("userTask_tellPetitioner");
		assertThat(petition.petition().isFullyRelayed()).isFalse();

		tryOn(petition, LocalDate.of(2026, 11, 2));
		assertThat(petition.steps()).containsExactly("userTask_tellPetitioner");
		tryOn(petition, LocalDate.of(2026, 11, 3));
		assertThatThrownBy(() -> gives(petition, "2026-11-03")).as("the same day again is no other try").isInstanceOf(Refusal.class);
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 5), LocalTime.of(9, 0)));
		gives(petition, "2026-11-05");

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.petition().isFullyRelayed()).isTrue();
		assertThat(relays.relaysOf(petition.key())).extracting(Relay::attempt).containsExactly(true, true, false);
	}

	@Test
	void nobodyGivesUpBeforeTheGroupHasHeardIt() {
		TestCase petition = answered("TG-NSH-44");
		tryOn(petition, LocalDate.of(2026, 11, 2));
		tryOn(petition, LocalDate.of(2026, 11, 3));
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 5), LocalTime.of(9, 0)));

		assertThatThrownBy(() -> gives(petition, "2026-11-05"))
			.satisfies(no -> assertThat(((Refusal) no).code()).isEqualTo("response.relay-announce-first"));
		assertThat(petition.steps()).containsExactly("userTask_tellPetitioner");
	}

	@Test
	void whoLeftNoTelephoneIsToldByTheGroupLeader() {
		TestCase petition = answered("TG-NSH-44");
		assertThatThrownBy(() -> petition.does("userTask_tellPetitioner", "way", "GROUP_LEADER", "toldOn", "2026-11-02", "proof", "Gặp"))
			.as("says why").isInstanceOf(Refusal.class);

		petition.does("userTask_tellPetitioner", "way", "GROUP_LEADER", "toldOn", "2026-11-02", "proof", "Tổ trưởng ký nhận",
				"reason", "NO_CONTACT");

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(relays.relaysOf(petition.key())).extracting(Relay::way, Relay::reason)
			.containsExactly(tuple(RelayWay.GROUP_LEADER, RelayReason.NO_CONTACT));
	}

	@Test
	void theHouseholdOfAPetitionerWhoHasDiedIsToldAndTheCaseCanClose() {
		TestCase petition = answered("TG-NSH-44");
		petition.does("userTask_tellPetitioner", "way", "HOUSEHOLD", "toldOn", "2026-11-02", "proof", "Con trai nhận", "reason", "DIED");

		assertThat(petition.judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void nobodyHeardAtAMeetingWhatNoMeetingWasTold() {
		TestCase petition = answered("TG-NSH-44");
		assertThatThrownBy(() -> petition.does("userTask_tellPetitioner", "way", "AT_MEETING", "toldOn", "2026-11-02", "proof", "Có mặt"))
			.satisfies(no -> assertThat(((Refusal) no).code()).isEqualTo("response.relay-not-heard"));
	}

	private TestCase answered(String group) {
		return cases.heardIn(group).goesTo("RESOLVE", "TG-NSH", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
	}

	private String meeting(String group, LocalDate day) {
		String liaison = cases.holderOf("TG-NSH.liaison-official");
		return room.plan(new MeetingPlan(group, null, MeetingType.GROUP_MEETING, VietnamTime.at(day, LocalTime.of(19, 30)),
				"Nhà sinh hoạt cộng đồng", liaison), new Actor(liaison)).code();
	}

	private Actor official(String meeting) {
		return new Actor(room.get(meeting).liaisonUsername());
	}

	private Announceable line(String meeting, TestCase petition) {
		return announcements.of(meeting, official(meeting)).stream().filter(each -> each.petitionCode().equals(petition.key()))
			.findFirst().orElseThrow();
	}

	private void tryOn(TestCase petition, LocalDate day) {
		clock.moveTo(VietnamTime.at(day, LocalTime.of(15, 0)));
		petition.does("userTask_tellPetitioner", "way", "NOT_REACHED", "toldOn", day.toString(), "proof", "Gọi không nghe máy",
				"nextTry", day.plusDays(1).toString());
	}

	private static void gives(TestCase petition, String day) {
		petition.does("userTask_tellPetitioner", "way", "NOT_REACHED", "toldOn", day, "proof", "Không tìm được", "givenUp", true,
				"reason", "NOT_FOUND");
	}

	private static Instant due(TestCase petition, String rule) {
		return petition.petition().clock(rule).orElseThrow().dueAt();
	}
}
