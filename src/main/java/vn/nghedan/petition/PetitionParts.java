package vn.nghedan.petition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghedan.organization.CompetenceLevel;

/** What a petition is made of, to be read by everybody and changed only by its verbs. */
@MappedSuperclass
public abstract class PetitionParts {

	@Id
	String code;
	@Version
	Integer version;
	Integer incomingNumber;
	@Enumerated(EnumType.STRING)
	PetitionStatus status;
	@Enumerated(EnumType.STRING)
	PetitionKind kind;
	String content;
	String masterCode;
	String mergedInto;
	String parentCode;
	String aboutOfficial;
	String unitThen;
	@Enumerated(EnumType.STRING)
	CompetenceLevel levelThen;
	@Embedded
	Origin origin;
	@Embedded
	CaptureKey captureKey;
	@Embedded
	Place place;
	@Embedded
	@AttributeOverride(name = "wardCode", column = @Column(name = "ward_now"))
	@AttributeOverride(name = "groupCode", column = @Column(name = "group_now"))
	Place placeNow;
	@Embedded
	Subject subject;
	@Embedded
	OnTheSpotAnswer onTheSpotAnswer;
	@Embedded
	Proposal proposal;
	@Embedded
	Route route;
	@Embedded
	Milestones milestones;
	@Embedded
	Pending pending;
	@Embedded
	Result result;
	@OneToOne(cascade = CascadeType.ALL)
	Petitioner petitioner;
	boolean confidential;
	@Column(insertable = false, updatable = false)
	Instant anonymisedAt;
	@OneToMany(mappedBy = "petition", cascade = CascadeType.ALL)
	@OrderBy("id")
	List<JournalEntry> journal = new ArrayList<>();
	@OneToMany(mappedBy = "petition", cascade = CascadeType.ALL)
	@OrderBy("id")
	List<PetitionClock> clocks = new ArrayList<>();
	@Transient
	List<Object> events = new ArrayList<>();

	PetitionParts() {
	}

	public String code() {
		return code;
	}

	public PetitionStatus status() {
		return status;
	}

	/** What the opinion is in law; {@code null} until somebody has said. */
	public PetitionKind kind() {
		return kind;
	}

	/** The gapless number in the ward's book; {@code null} before registration. */
	public Integer incomingNumber() {
		return incomingNumber;
	}

	public String content() {
		return content;
	}

	/** The petition whose answer this one waits for or has got. */
	public Optional<String> masterCode() {
		return Optional.ofNullable(masterCode);
	}

	/** The petition that somebody merged this one into; its master is where that leads. */
	public Optional<String> mergedInto() {
		return Optional.ofNullable(mergedInto);
	}

	/** The petition from which this one was split. */
	public Optional<String> parentCode() {
		return Optional.ofNullable(parentCode);
	}

	/** The username of the official whom the petition is about; he sees nothing of it, and nobody under him works on it. */
	public Optional<String> aboutOfficial() {
		return Optional.ofNullable(aboutOfficial);
	}

	public Origin origin() {
		return origin;
	}

	/** Where it was raised, as things were then: its code, its number and reports of the past go by it. */
	public Place place() {
		return place;
	}

	/** The ward and the group that look after that place today: work and rights go by it. */
	public Place placeNow() {
		return placeNow;
	}

	public Subject subject() {
		return subject;
	}

	public Optional<OnTheSpotAnswer> onTheSpotAnswer() {
		return Optional.ofNullable(onTheSpotAnswer);
	}

	public Optional<Proposal> proposal() {
		return Optional.ofNullable(proposal);
	}

	public Route route() {
		return route == null ? Route.OPEN : route;
	}

	public Milestones milestones() {
		return milestones;
	}

	public Pending pending() {
		return pending;
	}

	public Result result() {
		return result;
	}

	public Petitioner petitioner() {
		return petitioner;
	}

	/** Whether he asked that his name stands on no paper and in no list. */
	public boolean confidential() {
		return confidential;
	}

	public List<JournalEntry> journal() {
		return List.copyOf(journal);
	}

	/** The clock of this rule that has not stopped. */
	public Optional<PetitionClock> clock(String ruleCode) {
		return clocks.stream().filter(clock -> clock.isLive() && clock.ruleCode().equals(ruleCode)).findFirst();
	}

	/** The clock of the work itself, by whatever grade. */
	public Optional<PetitionClock> resolutionClock() {
		return ClockPlan.RESOLUTION.stream().flatMap(plan -> clock(plan.name()).stream()).findFirst();
	}

	public List<PetitionClock> clocks() {
		return List.copyOf(clocks);
	}
}
