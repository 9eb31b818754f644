package vn.nghedan.quarantine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Erasure;
import vn.nghedan.petition.Kin;
import vn.nghedan.petition.KinFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * What was taken for a petition is a denunciation or a report of corruption: in one transaction nothing of it is left but its
 * stub. There is no way back.
 */
@Service
@Transactional
public class Quarantine {

	private final CaseKeeper keeper;
	private final Erasure erasure;
	private final Stubs stubs;
	private final OtherPapers papers;
	private final Statistics statistics;
	private final AuditTrail audit;
	private final Clock clock;

	Quarantine(CaseKeeper keeper, Erasure erasure, Stubs stubs, OtherPapers papers, Statistics statistics, AuditTrail audit,
			Clock clock) {
		this.keeper = keeper;
		this.erasure = erasure;
		this.stubs = stubs;
		this.papers = papers;
		this.statistics = statistics;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What becomes of it, or has become.
	 *
	 * @param kin what stays of others, to be looked at once more
	 * @param scans meetings and reviews whose scanned paper goes as well and is to be scanned again without it
	 * @param files of petitions taken out of the same speech, which go as well unless whoever does it has kept them
	 * @param blottedOut in how many places of other papers its words stood; 0 before it is done
	 */
	public record Outcome(Stub stub, Kin kin, List<String> scans, List<KinFile> files, int blottedOut) {
	}

	/** What would go and what would stay; nothing is changed. */
	@Transactional(readOnly = true)
	public Outcome preview(Petition petition) {
		Kin kin = erasure.kinOf(petition);
		return new Outcome(null, kin, papers.scans(kin), kin.files(), 0);
	}

	/** With all files of the same speech. */
	public Outcome carryOut(String code, String repeated, Actor actor) {
		return carryOut(code, repeated, Set.of(), actor);
	}

	/**
	 * @param repeated the code once more, as whoever confirms has typed it
	 * @param keep files of the same speech that show nothing of it, as whoever confirms has seen
	 */
	public Outcome carryOut(String code, String repeated, Set<Long> keep, Actor actor) {
		if (repeated == null || !code.equalsIgnoreCase(repeated.strip())) {
			throw new Refusal("quarantine.not-confirmed");
		}
		Petition petition = keeper.take(code);
		Kin kin = erasure.kinOf(petition);
		Words people = Words.of(erasure.peopleOf(petition));
		Words said = Words.of(erasure.saidIn(petition));
		Stub stub = stubs.enter(petition, today());
		List<String> scans = papers.scans(kin);
		List<KinFile> files = kin.files().stream().filter(file -> !keep.contains(file.id())).toList();
		erasure.erase(code, actor);
		erasure.eraseFiles(files);
		papers.takeOutScans(kin);
		// Others may have said the same of the same matter: their own words are theirs
		int blottedOut = papers.blotOut(people, kin, kin.petitions(), null) + papers.blotOut(said, kin, kin.speech(), null);
		statistics.forget();
		audit.record(AuditEvent.of(AuditAction.QUARANTINED, actor).on("petition", code).in(stub.unitCode()).fact("stub", stub.number())
			.fact("files", files.size()));
		return new Outcome(stub, kin, scans, files, blottedOut);
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
