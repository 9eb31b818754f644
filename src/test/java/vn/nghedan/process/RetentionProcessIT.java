package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Anonymisation;
import vn.nghedan.petition.Attachments;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaptureKey;
import vn.nghedan.petition.CaseNotes;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.Scope;
import vn.nghedan.petition.SignatoryDesk;
import vn.nghedan.platform.Refusal;
import vn.nghedan.quarantine.EveryColumn;
import vn.nghedan.quarantine.Planted;
import vn.nghedan.reporting.AsOf;
import vn.nghedan.reporting.CaseNumbers;
import vn.nghedan.reporting.NumbersBy;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.DestructionList;
import vn.nghedan.retention.DestructionState;
import vn.nghedan.retention.LegalHold;
import vn.nghedan.retention.LegalHolds;
import vn.nghedan.retention.ListedCase;
import vn.nghedan.retention.RetentionBook;

/** Cases that were kept long enough: listed, signed by another, destroyed in batches; the numbers of past years stay. */
class RetentionProcessIT extends ProcessTest {

	private static final String BATCH = "serviceTask_destroyBatch";
	private static final Actor OFFICER = new Actor("canbo013");
	private static final Actor CLERK = new Actor("canbo033");
	private static final Actor CHAIR = new Actor("canbo028");
	private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

	/** Tables that hang on a petition, with the columns that are words and may change. */
	private static final Map<String, List<String>> STAYS = new TreeMap<>(Map.ofEntries(
			Map.entry("petition_text", List.of("text")), Map.entry("petition_journal", List.of("reason")), Map.entry("transfer_slip", List.of("reason")),
			Map.entry("transfer_return", List.of("reason")), Map.entry("contribution", List.of("request")), Map.entry("dossier_item", List.of("removed_reason")),
			Map.entry("agency_reply", List.of("number")), Map.entry("response", List.of("returned_reason")), Map.entry("relay", List.of("proof", "reason")),
			Map.entry("feedback", List.of("comment")), Map.entry("announcement", List.of("reason", "proof")), Map.entry("petition_notice", List.of("proof")),
			Map.entry("petition_signatory", List.of("withdrawn_reason")), Map.entry("review_item", List.of("direction", "reason")),
			Map.entry("case_note", List.of("text")), Map.entry("petition_clock", List.of()), Map.entry("person_disclosure", List.of("note"))));

	@Autowired
	CaptureDesk capture;
	@Autowired
	Attachments attachments;
	@Autowired
	SignatoryDesk signatories;
	@Autowired
	CaseNotes notes;
	@Autowired
	Destruction destruction;
	@Autowired
	LegalHolds holds;
	@Autowired
	RetentionBook book;
	@Autowired
	CaseNumbers numbers;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void wordsAndPeopleGoBySignedListsAndNumbersStay() {
		Planted planted = new Planted(jdbc, alone());
		TestCase petition = closed(planted);
		TestCase held = closed(null);
		TestCase heldLater = closed(null);
		TestCase young = closed(null);
		planted.in(petition.key());
		for (TestCase old : List.of(petition, held, heldLater))
			endedYearsAgo(old, 11);
		endedYearsAgo(young, 9);
		EveryColumn everywhere = new EveryColumn(jdbc);
		assertThat(planted.places()).contains("nghedan.petition.content", "act_hi_comment", "act_hi_varinst", "act_hi_op_log",
				"nghedan.attachment_content.bytes");
		assertThat(everywhere.with(planted.words())).hasSizeGreaterThanOrEqualTo(planted.places().size());

		LegalHold hold = holds.place(held.key(), "Tòa án còn giữ hồ sơ", null, CHAIR);
		Map<String, Object> before = everythingCounted(petition.key());
		assertThat(book.due("TG-BHD", book.today())).as("the dry run shows what is held").anyMatch(one -> one.code().equals(held.key()) && one.held())
			.noneMatch(one -> one.code().equals(young.key()));
		assertThat(book.due("TG-BHD", book.today().plusYears(2))).anyMatch(one -> one.code().equals(young.key()));
		assertThat(petition.petition().isAnonymised()).as("a dry run changes nothing").isFalse();

		String number = destruction.drawUp("TG-BHD", CLERK).number();
		assertThat(destruction.cases(number)).extracting(ListedCase::code).contains(petition.key(), heldLater.key())
			.doesNotContain(held.key(), young.key());
		assertThatThrownBy(() -> destruction.drawUp("TG-BHD", CLERK)).as("nothing stands on two lists").isInstanceOf(Refusal.class);
		refused("retention.not-signed", () -> destruction.start(number, CLERK));
		refused("retention.signer-made-it", () -> destruction.sign(number, "bien-ban.pdf", PAPER, CLERK));
		assertThatThrownBy(() -> jdbc.sql("update nghedan.petition set anonymised_at = now() where code = :code").param("code", petition.key()).update())
			.isInstanceOf(DataAccessException.class).hasMessageContaining("signed list");
		DestructionList signed = destruction.sign(number, "bien-ban.pdf", PAPER, CHAIR);
		assertThat(signed.state()).isEqualTo(DestructionState.SIGNED);
		assertThat(petition.petition().isAnonymised()).as("a signature alone destroys nothing").isFalse();
		refused("retention.list-state", () -> destruction.withdraw(number, CLERK));
		holds.place(heldLater.key(), "Thanh tra yêu cầu", book.today(), CHAIR);

		destruction.start(number, CLERK);
		TestCase process = cases.of(number);
		while (process.runs("destruction"))
			process.fires(BATCH);

		assertThat(process.path("destruction")).contains("endEvent_done");
		DestructionList done = destruction.find(number).orElseThrow();
		assertThat(done.state()).isEqualTo(DestructionState.DONE);
		assertThat(destruction.cases(number)).filteredOn(one -> one.code().equals(heldLater.key())).extracting(ListedCase::state).containsExactly("HELD");
		assertThat(held.petition().isAnonymised()).isFalse();
		assertThat(heldLater.petition().content()).isNotEqualTo(Anonymisation.GONE);
		assertThat(petition.petition().isAnonymised()).isTrue();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(petition.petition().petitioner().anonymous()).isTrue();
		// A number that our book has given is no word, though the test wrote one there
		assertThat(everywhere.with(planted.words())).filteredOn(place -> !place.contains(" zqresponsenumber")).isEmpty();
		assertThat(jdbc.sql("select count(*) from public.act_hi_procinst where business_key_ = :key").param("key", petition.key())
			.query(Integer.class).single()).isZero();
		assertThat(everythingCounted(petition.key())).as("numbers, clocks, dates and places").isEqualTo(before);

		assertThat(destruction.next(number)).as("again").isFalse();
		assertThat(audited("ANONYMISED", petition.key())).isEqualTo(1);
		assertThat(audited("HELD", held.key())).isEqualTo(1);
		assertThat(audited("RETENTION_LISTED", number)).isEqualTo(1);
		refused("retention.anonymised", () -> holds.place(petition.key(), "Muộn rồi", null, CHAIR));

		LegalHold released = holds.release(held.key(), hold.id(), "Tòa án đã xong", CHAIR);
		assertThat(released.inForce()).isFalse();
		String next = destruction.drawUp("TG-BHD", CLERK).number();
		assertThat(destruction.cases(next)).extracting(ListedCase::code).contains(held.key()).doesNotContain(heldLater.key(), petition.key());
		holds.place(held.key(), "Có đơn mới", null, CHAIR);
		refused("retention.held-on-list", () -> destruction.sign(next, "bien-ban.pdf", PAPER, CHAIR));
		assertThat(destruction.withdraw(next, CLERK).state()).isEqualTo(DestructionState.WITHDRAWN);
		for (TestCase left : List.of(held, heldLater, young))
			endedYearsAgo(left, left == young ? -9 : -11);
	}

	@Test
	void whatIsTiedToAnOpenCaseOrHasATermForEverIsKept() {
		TestCase ended = closed(null);
		TestCase open = cases.captured();
		endedYearsAgo(ended, 20);
		assertThat(book.of(ended.key())).hasValueSatisfying(kept -> {
			assertThat(kept.dueOn()).isEqualTo(kept.endedOn().plusYears(10));
			assertThat(kept.className()).isEqualTo("Kiến nghị, phản ánh đã giải quyết");
		});
		alone().executeWithoutResult(work -> {
			jdbc.sql("update nghedan.petition set earlier_code = :ended where code = :open").param("ended", ended.key()).param("open", open.key()).update();
			assertThat(book.of(ended.key())).as("an open one repeats it").isEmpty();
			jdbc.sql("update nghedan.petition set earlier_code = null where code = :open").param("open", open.key()).update();
			jdbc.sql("""
					insert into nghedan.retention_term (class, name, kind, years, basis, valid_from, recorded_by, recorded_at)
					select 'TRIAL', 'Thử', kind, null, 'Thử', '2007-01-01', 'system', now() from nghedan.petition where code = :code""")
				.param("code", ended.key()).update();
			assertThat(book.of(ended.key())).hasValueSatisfying(kept -> assertThat(kept.dueOn()).as("ended before that term").isEqualTo(kept.endedOn().plusYears(10)));
			jdbc.sql("update nghedan.petition set status_since = '2010-05-05' where code = :code").param("code", ended.key()).update();
			assertThat(book.of(ended.key())).hasValueSatisfying(kept -> assertThat(kept.dueOn()).as("for ever").isNull());
			work.setRollbackOnly();
		});
		endedYearsAgo(ended, -20);
	}

	private TestCase closed(Planted planted) {
		if (planted == null)
			return cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED");
		TestCase petition = spoken(planted).goesTo("RESOLVE", "TG-BHD", "NORMAL").resolves("RESOLVED").answers("RESOLVED");
		long speaker = signatories.of(petition.key()).get(0).id();
		signatories.represent(petition.key(), List.of(speaker), OFFICER);
		signatories.tell(petition.key(), speaker, "PHONE", book.today(), OFFICER);
		return petition.tells().judges("SATISFIED");
	}

	private TestCase spoken(Planted planted) {
		String digits = "0978" + (System.nanoTime() % 900000 + 100000);
		planted.words().add(digits);
		TestCase petition = cases.of(capture.capture(new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-1", null,
				"Nội dung " + planted.word("content") + " ở tổ.", clock.instant().minusSeconds(600), null,
				new PetitionerData(planted.word("name"), digits, planted.word("address"), false), null, true, null,
				CaptureKey.of(UUID.randomUUID(), UUID.randomUUID()), false), OFFICER).code());
		attachments.add(petition.key(), planted.word("file") + ".pdf", "application/pdf",
				("%PDF-1.4\n" + planted.word("bytes") + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8), OFFICER);
		List<PetitionerData> signers = new ArrayList<>();
		for (int i = 0; i < 5; i++)
			signers.add(new PetitionerData(planted.word("signatory"), null, planted.word("there"), false));
		signatories.add(petition.key(), signers, OFFICER);
		notes.write(petition.key(), "Ghi chú " + planted.word("note"), Set.of(CHAIR.username()), false, OFFICER);
		return petition;
	}

	/** A case that was closed in its time; the status, and with it what the numbers count, stays. */
	private void endedYearsAgo(TestCase petition, int years) {
		jdbc.sql("update nghedan.petition set status_since = status_since - make_interval(years => :years) where code = :code")
			.param("years", years).param("code", petition.key()).update();
	}

	/** All aggregates over all petitions, and every field of this one that is no word. */
	private Map<String, Object> everythingCounted(String code) {
		Map<String, Object> counted = new TreeMap<>();
		for (NumbersBy by : NumbersBy.values())
			for (AsOf asOf : AsOf.values())
				counted.put(by + " " + asOf, numbers.count(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1), by, asOf, Scope.EVERYTHING));
		STAYS.forEach((table, words) -> counted.put(table, rows("select * from nghedan.%s where petition_code = :code".formatted(table), words, code)));
		counted.put("clock_shift", rows("select s.* from nghedan.clock_shift s join nghedan.petition_clock c on c.id = s.clock_id where c.petition_code = :code",
				List.of("reason"), code));
		counted.put("petition", rows("select * from nghedan.petition where code = :code", List.of("content", "answer_text", "answer_basis", "answer_by",
				"capture_key", "speech_key", "capture_digest", "about_official", "anonymised_at", "version"), code));
		return counted;
	}

	private List<String> rows(String sql, List<String> words, String code) {
		return jdbc.sql("select (to_jsonb(x) - array[%s]::text[])::text from (%s) x order by 1".formatted(
				String.join(", ", words.stream().map(word -> "'" + word + "'").toList()), sql)).param("code", code).query(String.class).list();
	}

	private int audited(String action, String subject) {
		return jdbc.sql("select count(*) from nghedan.audit_entry where action = :action and subject = :subject").param("action", action)
			.param("subject", subject).query(Integer.class).single();
	}

	private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
	}

	private TransactionTemplate alone() {
		TransactionTemplate alone = new TransactionTemplate(transactions);
		alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return alone;
	}
}
