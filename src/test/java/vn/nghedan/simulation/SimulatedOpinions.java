package vn.nghedan.simulation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.simulation.SimulatedMeetings.Planned;

/** What residents say at the meetings of a simulated year; nobody in it is real. */
@Component
public class SimulatedOpinions {

	private static final List<String> WORDS = List.of("Mương thoát nước trước dãy nhà bị bồi lắng, mưa lớn là nước tràn vào.",
			"Đèn đường đoạn cuối kiệt không sáng hai tuần nay.", "Đường bê tông trong kiệt nứt vỡ, xe máy đi lại dễ ngã.",
			"Xe thu gom rác vào kiệt ít quá, rác ứ đọng bốc mùi.", "Cây xanh trước trường có cành khô sắp gãy.",
			"Hộ kinh doanh lấn chiếm hết vỉa hè.");

	private final CaptureDesk desk;
	private final JdbcTemplate database;

	SimulatedOpinions(CaptureDesk desk, JdbcTemplate database) {
		this.desk = desk;
		this.database = database;
	}

	/** @return how many there were */
	int raiseAt(Planned meeting, int opinions, Actor official) {
		for (int i = 0; i < opinions; i++) {
			Instant heard = meeting.at().plusSeconds(600L * (i + 1));
			boolean answered = SimulatedPlan.dice(meeting.code() + i, 3) > 0;
			desk.capture(new Opinion(meeting.type().equals("DIALOGUE") ? Channel.DIALOGUE : Channel.GROUP_MEETING,
					PetitionKind.FEEDBACK, meeting.group(), null, "Tổ " + meeting.group() + ": "
							+ WORDS.get(SimulatedPlan.dice(meeting.code() + i, WORDS.size())), heard, meeting.code(),
					new PetitionerData("Lê Thị Mẫu", "0900 000 099", null, false),
					answered ? new OnTheSpotAnswer("Phường làm trong tuần này.", "Kế hoạch của phường", "Chủ trì cuộc họp") : null,
					false), official);
		}
		return opinions;
	}

	long at(String meeting) {
		return database.queryForObject("select count(*) from nghedan.petition where meeting_code = ?", Long.class, meeting);
	}
}
