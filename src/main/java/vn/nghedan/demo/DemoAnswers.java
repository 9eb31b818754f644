package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.Proposal;
import vn.nghedan.petition.TextKind;
import vn.nghedan.web.CaseTasks.OpenTask;

/** What the officials of the demo write and tick at each step. */
@Component
class DemoAnswers {

	private static final Map<String, Object> YES = Map.of("confirmed", "yes");

	private final CaseTexts texts;
	private final Set<Integer> returned = new HashSet<>();
	private int letters = 310;

	DemoAnswers(CaseTexts texts) {
		this.texts = texts;
	}

	Map<String, Object> to(OpenTask task, Story story, Petition petition, String master, Actor actor, LocalDate day) {
		return switch (task.form()) {
			case "register" -> registration(story, master);
			case "verify" -> {
				texts.write(petition.code(), TextKind.VERIFICATION_REPORT,
						"Đã đến nơi xem xét cùng tổ trưởng tổ dân phố; nội dung người dân nêu là có thật.", actor);
				yield Map.of("finding", "CONFIRMED");
			}
			case "classify" -> classification(petition);
			case "resolve" -> {
				texts.write(petition.code(), TextKind.RESOLUTION_REPORT,
						"Đã giao tổ công tác thực hiện và kiểm tra kết quả tại chỗ.", actor);
				yield outcome(story, day);
			}
			case "record-reply" -> {
				texts.write(petition.code(), TextKind.AGENCY_REPLY,
						"Cơ quan đã xem xét và trả lời nội dung kiến nghị như văn bản kèm theo.", actor);
				yield Map.of("replyKind", story.reply() == null ? "FULL" : story.reply(), "replyNumber",
						letters++ + "/SXD-VP", "replyDate", day.toString());
			}
			case "draft-response" -> {
				texts.write(petition.code(), TextKind.RESPONSE,
						"Ủy ban nhân dân trân trọng cảm ơn ông/bà đã phản ánh. Nội dung đã được xem xét, giải quyết như sau: "
								+ "việc nêu trong ý kiến đã được kiểm tra và xử lý; tổ dân phố tiếp tục theo dõi.",
						actor);
				yield outcome(story, day);
			}
			case "prepare-dossier" -> Map.of("prepared", true);
			case "sign-dossier" -> Map.of("signed", "yes");
			case "send-dossier" -> Map.of("sent", true);
			case "issue-response" -> Map.of("issued", true);
			case "tell-petitioner" -> Map.of("way", petition.petitioner().anonymous() ? "NOTICE_BOARD" : "PHONE",
					"toldOn", day.toString(), "proof", "Đã báo kết quả, người nhận xác nhận đã nghe rõ");
			case "tell-extension" -> Map.of("way", "PHONE", "toldOn", day.toString(), "proof", "Đã gọi, người dân đã rõ ngày hẹn mới");
			case "record-feedback" -> Map.of("satisfaction", story.satisfaction() == null ? "SATISFIED" : story.satisfaction(), "attitude", 5, "comment",
					"Cảm ơn cán bộ đã quan tâm", "announcementWaived", true, "waiverReason",
					"Đã thông báo riêng cho hộ dân liên quan");
			case "accept-transfer" -> story.returned() != null && returned.add(story.no())
					? Map.of("confirmed", "no", "reason", story.returned())
					: YES;
			default -> YES;
		};
	}

	/** Whether the unit that was asked still has to send it back. */
	boolean willReturn(Story story) {
		return story.returned() != null && !returned.contains(story.no());
	}

	private static Map<String, Object> registration(Story story, String master) {
		Map<String, Object> answers = new HashMap<>();
		boolean petition = story.kind() == PetitionKind.PROPOSAL || story.kind() == PetitionKind.FEEDBACK;
		answers.put("decision", master != null ? "DUPLICATE" : story.decision() == null ? "REGISTER" : story.decision());
		answers.put("kind", petition ? story.kind().name() : PetitionKind.FEEDBACK.name());
		answers.put("field", story.field());
		answers.put("object", story.object());
		answers.put("urgent", story.urgent());
		answers.put("evident", false);
		if (master != null) {
			answers.put("masterCode", master);
		}
		if (story.decision() != null) {
			answers.put("reason", story.decision().equals("NEEDS_INFO") ? "Chưa rõ vị trí lối đi và các hộ liên quan"
					: "Nội dung thuộc thủ tục khác, đã hướng dẫn người dân");
		}
		return answers;
	}

	private static Map<String, Object> classification(Petition petition) {
		Proposal proposal = petition.proposal().orElseThrow();
		return Map.of("handling", proposal.handling().name(), "unit", proposal.unit(), "grade",
				proposal.grade().name(), "field", petition.subject().field(), "object", petition.subject().object());
	}

	private static Map<String, Object> outcome(Story story, LocalDate day) {
		Outcome outcome = story.outcome() == null ? Outcome.EXPLAINED : story.outcome();
		return outcome == Outcome.ROADMAP
				? Map.of("outcome", outcome.name(), "promiseDue", day.plusDays(story.promiseInDays()).toString())
				: Map.of("outcome", outcome.name());
	}
}
