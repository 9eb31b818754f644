package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Attachments;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.petition.TextKind;
import vn.nghedan.quarantine.EveryColumn;
import vn.nghedan.quarantine.Planted;
import vn.nghedan.quarantine.Quarantine;

/** From whatever step a petition goes into quarantine: no word of it stands anywhere afterwards, and only the stub is left. */
class QuarantineProcessIT extends ProcessTest {

	private static final Actor OFFICER = new Actor("canbo013");

	@Autowired
	CaptureDesk capture;
	@Autowired
	Attachments attachments;
	@Autowired
	SignatoryDesk signatories;
	@Autowired
	ContributionDesk contributions;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	Quarantine quarantine;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	private TransactionTemplate alone;
	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		alone = new TransactionTemplate(transactions);
		alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		log.start();
		root().addAppender(log);
	}

	@AfterEach
	void listenNoMore() {
		root().detachAppender(log);
	}

	/** Each dossier is for another agency, so that none takes the petition of the other along. */
	private Stream<Planting> plantings() {
		return Stream.of(planted("at capture", test -> { }),
				planted("while an answer on the spot waits for its confirmation", null),
				planted("at registration", TestCase::registers),
				planted("at verification", petition -> petition.registers().writes(TextKind.VERIFICATION_REPORT)),
				planted("while the classification waits for the chair", petition -> petition.registers().verifies().classifies("RESOLVE", "TG-BHD", "NORMAL")),
				planted("on the way to another unit", petition -> petition.goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL")),
				planted("in a dossier that gathers", petition -> petition.goesTo("REFER", "HM-SXD", "NORMAL")),
				planted("in a dossier that was signed", petition -> petition.goesTo("REFER", "HM-SCT", "NORMAL").dossier().isSigned()),
				planted("in a dossier that was sent", petition -> petition.goesTo("REFER", "HM-SYT", "NORMAL").dossier().leaves()),
				planted("when the agency has replied", petition -> {
					petition.goesTo("REFER", "HM-STC", "NORMAL").dossier().leaves();
					petition.replies("FULL");
				}),
				planted("at work, with others asked and more time wanted", this::works),
				planted("after an answer was drafted", petition -> petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").drafts("RESOLVED")),
				planted("after the answer was told", petition -> petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered()),
				planted("after the end", petition -> petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED")));
	}

	/** One petition at its step, with words of its own in every place that it has. */
	private record Planting(String when, TestCase petition, UUID key, Integer number, Planted planted, List<String> instances) {

		String code() {
			return petition.key().toLowerCase();
		}

		Stream<String> everything() {
			return Stream.of(planted.words(), instances, List.of(key.toString(), code())).flatMap(Collection::stream);
		}
	}

	/** All of them before any is carried out, since to search every row of every table takes its time. */
	@Test
	void fromWhateverStepNoWordOfItStandsAnywhere() {
		List<Planting> all = plantings().toList();
		EveryColumn everywhere = new EveryColumn(jdbc);
		Set<String> there = everywhere.with(all.stream().flatMap(each -> each.planted().words().stream()).toList());
		assertThat(all).allSatisfy(each -> assertThat(there).as(each.when()).filteredOn(place -> each.planted().words().contains(word(place)))
			.hasSizeGreaterThanOrEqualTo(each.planted().places().size()));

		all.forEach(each -> {
			Quarantine.Outcome outcome = quarantine.carryOut(each.petition().key(), each.petition().key(), OFFICER);
			assertThat(outcome.stub().petitionCode()).isEqualTo(each.petition().key());
			assertThat(outcome.stub().incomingNumber()).as("stays used").isEqualTo(each.number());
		});

		Set<String> left = everywhere.with(all.stream().flatMap(Planting::everything).toList());
		all.forEach(each -> isGone(each, left));
		assertThat(jdbc.sql("select count(*) from nghedan.petitioner r where not exists (select from nghedan.petition p where p.petitioner_id = r.id)"
				+ " and not exists (select from nghedan.petition_signatory s where s.petitioner_id = r.id)")
			.query(Long.class).single()).as("nobody's petitioners").isZero();
		List<String> words = all.stream().flatMap(each -> each.planted().words().stream()).toList();
		assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> words.stream().anyMatch(line::contains));
		assertThat(log.list).filteredOn(line -> line.getThrowableProxy() != null).isEmpty();
	}

	private static void isGone(Planting each, Set<String> left) {
		assertThat(left).filteredOn(place -> each.planted().words().contains(word(place))).as(each.when()).isEmpty();
		assertThat(left).filteredOn(place -> each.instances().contains(word(place))).as("nothing of its processes, " + each.when()).isEmpty();
		assertThat(left).filteredOn(place -> word(place).equals(each.key().toString())).as(each.when())
			.containsExactly("nghedan.denunciation_stub " + each.key());
		assertThat(left).filteredOn(place -> word(place).equals(each.code())).as("its number, " + each.when())
			.allMatch(place -> place.matches("(nghedan\\.(denunciation_stub|letter_petition|dossier_change|audit\\w*)|samples of the planner) .*"));
	}

	private Planting planted(String when, Consumer<TestCase> brings) {
		Planted planted = new Planted(jdbc, alone);
		String digits = "0977" + (System.nanoTime() % 900000 + 100000);
		UUID key = UUID.randomUUID();
		TestCase petition = cases.of(capture.capture(new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-1", null,
				"Nội dung " + planted.word("content") + " ở tổ.", clock.instant().minusSeconds(600), null,
				new PetitionerData(planted.word("name"), digits, planted.word("address"), false),
				brings == null ? new OnTheSpotAnswer(planted.word("answer"), planted.word("basis"), "Chủ tịch phường") : null, true, null,
				CaptureKey.of(key, UUID.randomUUID()), false), OFFICER).code());
		planted.words().add(digits);
		attachments.add(petition.key(), planted.word("file") + ".pdf", "application/pdf", ("%PDF-1.4\n" + planted.word("bytes") + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8), OFFICER);
		if (brings != null)
			brings.accept(petition);
		if (petition.petition().milestones().relayedAt() == null)
			signatories.add(petition.key(), Stream.of("one", "two", "three", "four", "five")
					.map(each -> new PetitionerData(planted.word("signatory" + each), null, planted.word("there" + each), false)).toList(), OFFICER);
		Integer number = petition.petition().incomingNumber();
		planted.in(petition.key());
		assertThat(planted.places()).as(when).contains("nghedan.petition.content", "act_hi_comment", "act_hi_comment of a task alone", "act_hi_varinst",
				"act_hi_op_log", "act_ge_bytearray", "nghedan.attachment_content.bytes", "nghedan.petition_likeness.matter");
		List<String> instances = instances(petition);
		assertThat(instances).as(when).isNotEmpty();
		return new Planting(when, petition, key, number, planted, instances);
	}

	private static String word(String place) {
		return place.substring(place.lastIndexOf(' ') + 1);
	}

	private void works(TestCase petition) {
		petition.goesTo("RESOLVE", "TG-BHD", "NORMAL");
		contributions.ask(petition.key(), "TG-BHD/KTHT", "Cần số liệu", LocalDate.of(2026, 11, 6), new Actor("canbo032"));
		resolution.requestExtension(petition.key(), 5, "Chờ vật tư", new Actor("canbo032"));
	}

	private List<String> instances(TestCase petition) {
		return jdbc.sql("select id_ from public.act_hi_procinst where business_key_ = :key").param("key", petition.key()).query(String.class).list();
	}

	private static Logger root() {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		assertThat(root.getLevel()).isNotEqualTo(Level.OFF);
		return root;
	}
}
