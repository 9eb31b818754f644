package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The bytes of an attachment, kept in the database so that a backup has them. */
@Entity
class AttachmentContent {

	@Id
	private Long attachmentId;
	private byte[] bytes;

	protected AttachmentContent() {
	}

	AttachmentContent(Long attachmentId, byte[] bytes) {
		this.attachmentId = attachmentId;
		this.bytes = bytes;
	}

	byte[] bytes() {
		return bytes;
	}
}
