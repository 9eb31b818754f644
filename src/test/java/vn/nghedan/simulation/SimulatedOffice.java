package vn.nghedan.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Announcement;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Proposal;
import vn.nghedan.petition.TextKind;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The offices of a simulated year: on a working day every petition goes on by one step, by somebody who may do it. */
@Component
public class SimulatedOffice {

	private static final String WAITING = """
			select distinct e.business_key_ from public.act_ru_task t
			join public.act_ru_execution e on e.proc_inst_id_ = t.proc_inst_id_ and e.business_key_ is not null
			where t.proc_inst_id_ is not null and e.business_key_ ~ '^[0-9]{4}-' order by 1""";

	private static final Map<String, Object> YES = Map.of("confirmed", "yes");

	private final CaseTasks tasks;
	private final CaseFile cases;
	private final CaseTexts texts;
	private final Organization organization;
	private final JdbcTemplate database;

	private final Map<String, String> holders = new ConcurrentHashMap<>();
	private final Map<String, Long> done = new TreeMap<>();
	private final Map<String, Long> nanos = new TreeMap<>();

	SimulatedOffice(CaseTasks tasks, CaseFile cases, CaseTexts texts, Organization organization, JdbcTemplate database) {
		this.tasks = tasks;
		this.cases = cases;
		this.texts = texts;
		this.organization = organization;
		this.database = database;
	}

	/** @param whose codes of the petitions that belong to the simulation */
	void work(LocalDate day, Predicate<String> whose) {
		holders.clear();
		database.queryForList(WAITING, String.class).stream().filter(whose).forEach(code -> step(code, day));
	}

	Map<String, Long> done() {
		return done;
	}

	/** How long a step of this name takes, in milliseconds. */
	Map<String, Long> millis() {
		Map<String, Long> each = new TreeMap<>();
		done.forEach((step, times) -> each.put(step, nanos.get(step) / times / 1_000_000));
		return each;
	}

	private void step(String code, LocalDate day) {
		long start = System.nanoTime();
		Optional<OpenTask> open = tasks.of(code).stream().findFirst();
		if (open.isEmpty()) {
			return;
		}
		OpenTask task = open.get();
		if (task.form().equals("record-feedback") && cases.get(code).result().announcement() == Announcement.PENDING) {
			return; // closed once its group has heard the answer
		}
		Actor actor = new Actor(task.assignee() != null ? organization.actingFor(task.assignee(), day)
				: holders.computeIfAbsent(task.groups().get(0), group -> holder(group, day)));
		tasks.complete(code, task.step(), answers(task, code, actor, day), actor);
		done.merge(task.step(), 1L, Long::sum);
		nanos.merge(task.step(), System.nanoTime() - start, Long::sum);
	}

	private Map<String, Object> answers(OpenTask task, String code, Actor actor, LocalDate day) {
		return switch (task.form()) {
			case "register" -> Map.of("decision", "REGISTER", "kind", "FEEDBACK", "field", "DRAINAGE", "object", "ALLEY",
					"urgent", false, "evident", true);
			case "classify" -> classification(cases.get(code));
			case "resolve" -> {
				texts.write(code, TextKind.RESOLUTION_REPORT, "Đã giao tổ công tác làm và kiểm tra tại chỗ.", actor);
				yield Map.of("outcome", "RESOLVED");
			}
			case "draft-response" -> {
				texts.write(code, TextKind.RESPONSE, "Việc nêu trong ý kiến đã được kiểm tra và xử lý xong.", actor);
				yield Map.of("outcome", "RESOLVED");
			}
			case "issue-response" -> Map.of("issued", true);
			case "tell-petitioner" -> Map.of("way", "PHONE", "toldOn", day.toString(), "proof", "Đã gọi, người nghe đã rõ");
			case "record-feedback" -> Map.of("satisfaction", "SATISFIED", "attitude", 5, "comment", "Cảm ơn",
					"announcementWaived", false, "waiverReason", "");
			default -> YES;
		};
	}

	private static Map<String, Object> classification(Petition petition) {
		Proposal proposal = petition.proposal().orElseThrow();
		Map<String, Object> answers = new HashMap<>();
		answers.put("handling", proposal.handling().name());
		answers.put("unit", proposal.unit());
		answers.put("grade", proposal.grade().name());
		answers.put("field", petition.subject().field());
		answers.put("object", petition.subject().object());
		return answers;
	}

	private String holder(String group, LocalDate day) {
		int dot = group.lastIndexOf('.');
		List<String> people = organization.holders(group.substring(0, dot), group.substring(dot + 1), day);
		if (people.isEmpty()) {
			throw new AssertionError("Nobody holds " + group + " on " + day);
		}
		return people.get(0);
	}
}
