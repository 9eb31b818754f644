package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a long text of a case; the latest counts, the older ones are kept. */
@Entity
@Table(name = "petition_text")
public class CaseText {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	@Enumerated(EnumType.STRING)
	private TextKind kind;
	private String text;
	private String author;
	private Instant at;

	protected CaseText() {
	}

	CaseText(String petitionCode, TextKind kind, String text, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.kind = kind;
		this.text = text;
		this.author = stamp.username();
		this.at = stamp.at();
	}

	public Long id() {
		return id;
	}

	public TextKind kind() {
		return kind;
	}

	public String text() {
		return text;
	}

	public String author() {
		return author;
	}

	public Instant at() {
		return at;
	}
}
