package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.AssignmentProposal;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.PlannedProgramme.Document;
import vn.nghedan.outreach.PlannedProgramme.Quota;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;

/** The programmes of the fictional city, each with the plan that orders it. */
@Component
class DemoProgrammes {

	private final Programmes programmes;
	private final AssignmentProposal proposal;
	private final Assignments assignments;

	DemoProgrammes(Programmes programmes, AssignmentProposal proposal, Assignments assignments) {
		this.programmes = programmes;
		this.proposal = proposal;
		this.assignments = assignments;
	}

	/** Every official is at a meeting of each of his groups once a year. */
	String groupMeetings(String unit, LocalDate from, LocalDate to, Actor actor) {
		return plan("Công chức về với dân", ProgrammeKind.GROUP_MEETINGS, unit, from, to,
				new Quota(1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR, "Kế hoạch: dự sinh hoạt mỗi tổ ít nhất một lần trong năm"), actor);
	}

	/** The code of the programme that is there for the meetings of groups. */
	String groupMeetings() {
		return programmes.all().stream().filter(each -> each.kind() == ProgrammeKind.GROUP_MEETINGS).map(Programme::code)
			.findFirst().orElseThrow();
	}

	/** Everybody gets the groups that the proposal has for him. */
	void assignAsProposed(String programme, LocalDate from, Actor actor) {
		assignments.assignAll(programme, from, proposal.propose(programme, List.of(), from).assignments(), actor);
	}

	/** One dialogue in two weeks on the average, the hamlets in turn. */
	String dialogues(String unit, LocalDate from, LocalDate to, Actor actor) {
		return plan("Ngày thứ Sáu nghe dân nói", ProgrammeKind.FRIDAY_DIALOGUE, unit, from, to,
				new Quota(1, QuotaPer.WARD, QuotaEvery.TWO_WEEKS, "Kế hoạch: bình quân hai tuần một cuộc"), actor);
	}

	/** The chair receives citizens on a day of every week. */
	String receptions(String unit, LocalDate from, LocalDate to, Actor actor) {
		return plan("Lãnh đạo tiếp công dân", ProgrammeKind.CITIZEN_RECEPTION, unit, from, to,
				new Quota(1, QuotaPer.WARD, QuotaEvery.WEEK, "Lịch tiếp công dân định kỳ"), actor);
	}

	private String plan(String name, ProgrammeKind kind, String unit, LocalDate from, LocalDate to, Quota quota, Actor actor) {
		Document document = new Document("%d/KH-UBND".formatted(60 + kind.ordinal()), from.minusDays(1), "Chủ tịch Ủy ban nhân dân");
		return programmes.plan(new PlannedProgramme(name, kind, unit, from, to, document, quota, null), actor).code();
	}
}
