package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A file of a case; its bytes are kept beside, so that a list of files does not load them. */
@Entity
public class Attachment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private String fileName;
	private String mediaType;
	private int size;
	private String addedBy;
	private Instant addedAt;

	protected Attachment() {
	}

	Attachment(String petitionCode, String fileName, String mediaType, int size, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.fileName = fileName;
		this.mediaType = mediaType;
		this.size = size;
		this.addedBy = stamp.username();
		this.addedAt = stamp.at();
	}

	public Long id() {
		return id;
	}

	public String petitionCode() {
		return petitionCode;
	}

	public String fileName() {
		return fileName;
	}

	/** The type that the bytes have, one of {@link FileKind}. */
	public String mediaType() {
		return mediaType;
	}

	/** In bytes. */
	public int size() {
		return size;
	}

	public String addedBy() {
		return addedBy;
	}

	public Instant addedAt() {
		return addedAt;
	}
}
