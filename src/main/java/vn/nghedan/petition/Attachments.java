package vn.nghedan.petition;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** The files of cases: photographs, videos, papers; at most 10 MB each. */
@Service
@Transactional
public class Attachments {

	public static final int LARGEST = 10 * 1024 * 1024;
	static final int MOST = 50;

	private final StoredFiles files;
	private final FileContents contents;
	private final CaseKeeper keeper;

	Attachments(StoredFiles files, FileContents contents, CaseKeeper keeper) {
		this.files = files;
		this.contents = contents;
		this.keeper = keeper;
	}

	/**
	 * @param declaredType what the sender says it is; believed by nobody, the bytes decide
	 */
	public Attachment add(String code, String fileName, String declaredType, byte[] bytes, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		String name = SafeFile.safeName(fileName);
		if (bytes == null || bytes.length == 0) {
			throw new Refusal("petition.file-empty");
		}
		if (bytes.length > LARGEST) {
			throw new Refusal(Refusal.Kind.TOO_LARGE, "petition.file-too-large");
		}
		if (files.countByPetitionCode(code) >= MOST) {
			throw Refusal.conflict("petition.too-many-files", String.valueOf(MOST));
		}
		FileKind kind = FileKind.of(name, bytes).orElseThrow(() -> new Refusal("petition.file-type"));
		Stamp stamp = keeper.stamp(actor);
		Attachment attachment = files
			.saveAndFlush(new Attachment(code, name, kind.mediaType(), bytes.length, stamp));
		contents.saveAndFlush(new AttachmentContent(attachment.id(), bytes));
		petition.note(CaseAction.ATTACH, kind.name(), stamp);
		keeper.keep(petition);
		return attachment;
	}

	@Transactional(readOnly = true)
	public List<Attachment> list(String code) {
		return files.findByPetitionCodeOrderById(code);
	}

	/** The attachment of this very petition; {@code petition.no-file} when it is another's. */
	@Transactional(readOnly = true)
	public Attachment find(String code, long id) {
		return files.findByIdAndPetitionCode(id, code).orElseThrow(() -> Refusal.notFound("petition.no-file"));
	}

	@Transactional(readOnly = true)
	public byte[] open(String code, long id) {
		return contents.findById(find(code, id).id()).map(AttachmentContent::bytes).orElseThrow();
	}
}
