package vn.nghedan.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.nghedan.petition.Stamp;

/** One letter about a dossier and its number in the office's book, which stays there for ever, used or void. */
@Entity
@Table(name = "letter_number")
public class Letter {

	/** Stands as the reason where nobody cancelled the letter, but nothing was left to be sent. */
	public static final String EMPTIED = "dossier.emptied";

	/** Whether the number stands for a letter, or for one that was taken back. */
	public enum State {
		USED, VOID
	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String office;
	private int year;
	private int number;
	private String label;
	@Enumerated(EnumType.STRING)
	private LetterKind kind;
	private int step;
	private String dossierCode;
	@Enumerated(EnumType.STRING)
	private State state;
	private Instant at;
	private String byWhom;
	private String note;
	private String voidReason;
	private Instant voidedAt;
	private String voidedBy;
	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "letter_petition", joinColumns = @JoinColumn(name = "letter_id"))
	@Column(name = "petition_code")
	@OrderBy
	private Set<String> petitions = new TreeSet<>();

	protected Letter() {
	}

	Letter(LetterNumber number, LetterKind kind, int step, String dossierCode, Collection<String> petitions, Stamp stamp) {
		this.office = number.office();
		this.year = number.year();
		this.number = number.number();
		this.label = number.label();
		this.kind = kind;
		this.step = step;
		this.dossierCode = dossierCode;
		this.petitions.addAll(petitions);
		this.state = State.USED;
		this.at = stamp.at();
		this.byWhom = stamp.username();
	}

	/** The number is not given again; the first reason stands. */
	void cancel(String reason, Stamp stamp) {
		if (state == State.USED) {
			state = State.VOID;
			voidReason = reason;
			voidedAt = stamp.at();
			voidedBy = stamp.username();
		}
	}

	void leaveOut(String petitionCode) {
		petitions.remove(petitionCode);
	}

	/** What the reader of a report says to it. */
	void answer(String direction) {
		note = direction;
	}

	public Long id() {
		return id;
	}

	public int year() {
		return year;
	}

	public int number() {
		return number;
	}

	/** As it stands on the letter: {@code 318/UBND-VP}. */
	public String label() {
		return label;
	}

	public LetterKind kind() {
		return kind;
	}

	/** Of a reminder the first, second or third; else 0. */
	public int step() {
		return step;
	}

	public State state() {
		return state;
	}

	public Instant at() {
		return at;
	}

	public String byWhom() {
		return byWhom;
	}

	public String note() {
		return note;
	}

	public String voidReason() {
		return voidReason;
	}

	/** Codes of the petitions that it names. */
	public List<String> petitions() {
		return List.copyOf(petitions);
	}
}
