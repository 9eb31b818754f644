package vn.nghedan.quarantine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where stubs are made of what was recognised in time, and where the denunciation officer says that he has the paper. */
@Service
@Transactional
public class StubDesk {

	/** How many stubs stand on a page. */
	public static final int PAGE = 50;

	private static final Set<PetitionKind> KINDS = Set.of(PetitionKind.DENUNCIATION, PetitionKind.CRIME_REPORT);

	private final Stubs stubs;
	private final Organization organization;
	private final AuditTrail audit;
	private final Clock clock;

	StubDesk(Stubs stubs, Organization organization, AuditTrail audit, Clock clock) {
		this.stubs = stubs;
		this.organization = organization;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Somebody was guided to the right place, and nothing of what he said is kept.
	 *
	 * @param key the sender's own; the same again is the same stub
	 * @param heardAt only its day is kept
	 */
	public Stub note(UUID key, Instant heardAt, PetitionKind kind, Actor actor) {
		if (key == null || heardAt == null || kind == null || !KINDS.contains(kind)) {
			throw new Refusal("quarantine.incomplete");
		}
		String unit = organization.official(actor.username()).unitCode();
		return stubs.enter(key, kind, VietnamTime.dateOf(heardAt), actor.username(), unit, today());
	}

	/** What an official took himself, newest first. */
	@Transactional(readOnly = true)
	public List<Stub> of(Actor official) {
		return stubs.receivedBy(official.username());
	}

	/** The police has taken over what the official heard: which office, and when. */
	public Stub handOverToPolice(String number, String office, Instant at, Actor actor) {
		Stub stub = stubs.find(number, actor.username()).orElseThrow(() -> Refusal.notFound("quarantine.no-stub", number));
		if (stub.kind() != PetitionKind.CRIME_REPORT) {
			throw Refusal.conflict("quarantine.officer-confirms", number);
		}
		if (at == null || at.isAfter(clock.instant()) || VietnamTime.dateOf(at).isBefore(stub.day())) {
			throw new Refusal("quarantine.hand-over-time");
		}
		return stubs.handOver(number, null, OneLine.required(office), at);
	}

	/** The denunciation officer has the paper, or has spoken to the person. */
	public Stub takePaper(String number, Actor officer) {
		Stub stub = stubs.find(number).filter(each -> each.kind() == PetitionKind.DENUNCIATION && isHis(each, officer))
			.orElseThrow(() -> Refusal.notFound("quarantine.no-stub", number));
		if (!stub.isHandedOver()) {
			audit.record(AuditEvent.of(AuditAction.HANDED_OVER, officer).on("stub", number).in(stub.unitCode()));
		}
		return stubs.handOver(number, officer.username(), null, clock.instant());
	}

	/** Those that wait for this officer, and those that were handed over, behind {@code after}. */
	@Transactional(readOnly = true)
	public List<Stub> desk(Actor officer, String after) {
		List<String> units = unitsOf(officer, false);
		return units.isEmpty() ? List.of() : stubs.denunciations(units, after, PAGE);
	}

	/** How many papers this officer waits for. */
	@Transactional(readOnly = true)
	public int waiting(Actor officer) {
		List<String> units = unitsOf(officer, true);
		return units.isEmpty() ? 0 : stubs.waiting(units);
	}

	/** Who takes denunciations for this unit: the officers of the unit or of the nearest above that has any. */
	@Transactional(readOnly = true)
	public List<String> officersFor(String unit) {
		return officeOf(unit).map(office -> organization.holders(office, Roles.DENUNCIATION_OFFICER, today())).orElse(List.of());
	}

	/** Whether this code was a petition's that is in quarantine now, and of which unit. */
	@Transactional(readOnly = true)
	public Optional<Stub> ofPetition(String petitionCode) {
		return stubs.ofPetition(petitionCode);
	}

	/** Whether it was about this official, who learns nothing of it; else nobody can tell from the stub whom it was about. */
	@Transactional(readOnly = true)
	public boolean wasAbout(Stub stub, Actor official) {
		return stubs.wasAbout(stub.number(), official.username());
	}

	private boolean isHis(Stub stub, Actor officer) {
		return officesOf(officer).contains(officeOf(stub.unitCode()).orElse(""));
	}

	private List<String> unitsOf(Actor officer, boolean waiting) {
		Set<String> offices = officesOf(officer);
		return offices.isEmpty() ? List.of()
				: stubs.units(waiting).stream().filter(unit -> officeOf(unit).filter(offices::contains).isPresent()).toList();
	}

	private Set<String> officesOf(Actor officer) {
		return organization.rolesOf(officer.username(), today()).stream().filter(held -> held.role().equals(Roles.DENUNCIATION_OFFICER))
			.map(held -> held.unitCode()).collect(Collectors.toSet());
	}

	/** A unit that is no more has a successor or, where it has none, somebody above it. */
	private Optional<String> officeOf(String unit) {
		return organization.nearestHolding(organization.unitNow(unit, null, today()).orElse(unit), Roles.DENUNCIATION_OFFICER, today());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
