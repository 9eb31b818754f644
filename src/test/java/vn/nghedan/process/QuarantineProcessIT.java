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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

	private Planted planted;
	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		TransactionTemplate alone = new TransactionTemplate(transactions);
		alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		planted = new Planted(jdbc, alone);
		log.start();
		root().addAppender(log);
	}

	@AfterEach
	void listenNoMore() {
		root().detachAppender(log);
	}

	static Stream<Arguments> steps() {
		return Stream.of(step("at capture", test -> { }),
				step("while an answer on the spot waits for its confirmation", null),
				step("at registration", test -> test.petition.registers()),
				step("at verification", test -> test.petition.registers().writes(vn.nghedan.petition.TextKind.VERIFICATION_REPORT)),
				step("while the classification waits for the chair", test -> test.petition.registers().verifies().classifies("RESOLVE", "TG-BHD", "NORMAL")),
				step("on the way to another unit", test -> test.petition.goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL")),
				step("in a dossier that gathers", test -> test.petition.goesTo("REFER", "HM-SXD", "NORMAL")),
				step("in a dossier that was signed", test -> test.petition.goesTo("REFER", "HM-SXD", "NORMAL").dossier().isSigned()),
				step("in a dossier that was sent", test -> test.petition.goesTo("REFER", "HM-SXD", "NORMAL").dossier().leaves()),
				step("when the agency has replied", test -> {
					test.petition.goesTo("REFER", "HM-SXD", "NORMAL").dossier().leaves();
					test.petition.replies("FULL");
				}),
				step("at work, with others asked and more time wanted", QuarantineProcessIT::worked),
				step("after an answer was drafted", test -> test.petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").drafts("RESOLVED")),
				step("after the answer was told", test -> test.petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered()),
				step("after the end", test -> test.petition.goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED")));
	}

	private TestCase petition;

	@ParameterizedTest(name = "{0}")
	@MethodSource("steps")
	void noWordOfItStandsAnywhere(String when, Consumer<QuarantineProcessIT> brings) {
		String digits = "0977" + (System.nanoTime() % 900000 + 100000);
		UUID key = UUID.randomUUID();
		petition = cases.of(capture.capture(new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-1", null,
				"Nội dung " + planted.word("content") + " ở tổ.", clock.instant().minusSeconds(600), null,
				new PetitionerData(planted.word("name"), digits, planted.word("address"), false),
				brings == null ? new OnTheSpotAnswer(planted.word("answer"), planted.word("basis"), "Chủ tịch phường") : null, true, null,
				CaptureKey.of(key, UUID.randomUUID()), false), OFFICER).code());
		planted.words().add(digits);
		attachments.add(petition.key(), planted.word("file") + ".pdf", "application/pdf", ("%PDF-1.4\n" + planted.word("bytes") + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8), OFFICER);
		if (brings != null)
			brings.accept(this);
		if (petition.petition().milestones().relayedAt() == null)
			signatories.add(petition.key(), Stream.of("one", "two", "three", "four", "five")
					.map(each -> new PetitionerData(planted.word("signatory" + each), null, planted.word("there" + each), false)).toList(), OFFICER);
		Integer number = petition.petition().incomingNumber();
		planted.in(petition.key());
		EveryColumn everywhere = new EveryColumn(jdbc);
		assertThat(planted.places()).contains("nghedan.petition.content", "act_hi_comment", "act_hi_comment of a task alone", "act_hi_varinst",
				"act_hi_op_log", "act_ge_bytearray", "nghedan.attachment_content.bytes", "nghedan.petition_likeness.matter");
		assertThat(everywhere.with(planted.words())).as("they are there").hasSizeGreaterThanOrEqualTo(planted.places().size());
		List<String> instances = instances();
		assertThat(instances).isNotEmpty();

		Quarantine.Outcome outcome = quarantine.carryOut(petition.key(), petition.key(), OFFICER);

		String code = petition.key().toLowerCase();
		Set<String> left = everywhere.with(Stream.of(planted.words(), instances, List.of(key.toString(), code)).flatMap(Collection::stream).toList());
		assertThat(left).filteredOn(place -> planted.words().contains(word(place))).as(when).isEmpty();
		assertThat(left).filteredOn(place -> instances.contains(word(place))).as("nothing of its processes").isEmpty();
		assertThat(left).filteredOn(place -> word(place).equals(key.toString())).containsExactly("nghedan.denunciation_stub " + key);
		assertThat(left).filteredOn(place -> word(place).equals(code)).as("its number")
			.allMatch(place -> place.matches("(nghedan\\.(denunciation_stub|letter_petition|dossier_change|audit\\w*)|samples of the planner) .*"));
		assertThat(jdbc.sql("select count(*) from nghedan.petitioner r where not exists (select from nghedan.petition p where p.petitioner_id = r.id)"
				+ " and not exists (select from nghedan.petition_signatory s where s.petitioner_id = r.id)")
			.query(Long.class).single()).as("nobody's petitioners").isZero();
		assertThat(outcome.stub().petitionCode()).isEqualTo(petition.key());
		assertThat(outcome.stub().incomingNumber()).as("stays used").isEqualTo(number);
		assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> planted.words().stream().anyMatch(line::contains));
		assertThat(log.list).filteredOn(line -> line.getThrowableProxy() != null).isEmpty();
	}

	private static String word(String place) {
		return place.substring(place.lastIndexOf(' ') + 1);
	}

	private static void worked(QuarantineProcessIT test) {
		test.petition.goesTo("RESOLVE", "TG-BHD", "NORMAL");
		test.contributions.ask(test.petition.key(), "TG-BHD/KTHT", "Cần số liệu", LocalDate.of(2026, 11, 6), new Actor("canbo032"));
		test.resolution.requestExtension(test.petition.key(), 5, "Chờ vật tư", new Actor("canbo032"));
	}

	private List<String> instances() {
		return jdbc.sql("select id_ from public.act_hi_procinst where business_key_ = :key").param("key", petition.key()).query(String.class).list();
	}

	private static Arguments step(String when, Consumer<QuarantineProcessIT> brings) {
		return Arguments.of(when, brings);
	}

	private static Logger root() {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		assertThat(root.getLevel()).isNotEqualTo(Level.OFF);
		return root;
	}
}
