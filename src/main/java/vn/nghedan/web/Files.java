package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.petition.Attachment;
import vn.nghedan.petition.Attachments;

/** The files of a case as its readers see them. */
@Component
class Files {

	private final Attachments attachments;
	private final Names names;

	Files(Attachments attachments, Names names) {
		this.attachments = attachments;
		this.names = names;
	}

	List<AttachmentView> of(String code) {
		return attachments.list(code).stream().map(this::view).toList();
	}

	AttachmentView view(Attachment file) {
		return new AttachmentView(file.id(), file.fileName(), file.mediaType(), file.size(), file.addedAt(), file.addedBy(),
				names.official(file.addedBy()), "/api/petitions/" + file.petitionCode() + "/attachments/" + file.id(),
				isInline(file.mediaType()));
	}

	/** Only what a browser shows without running anything in it. */
	static boolean isInline(String mediaType) {
		return mediaType.startsWith("image/") || mediaType.equals("application/pdf");
	}
}
