package vn.nghedan.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** Where the long texts of a case are written and read: findings, reports, replies, the answer. */
@Service
@Transactional
public class CaseTexts {

	private final WrittenTexts texts;
	private final CaseKeeper keeper;

	CaseTexts(WrittenTexts texts, CaseKeeper keeper) {
		this.texts = texts;
		this.keeper = keeper;
	}

	/** A new version, 1 to 10,000 characters; only in the states in which {@link TextKind} is written. */
	public CaseText write(String code, TextKind kind, String text, Actor actor) {
		Petition petition = keeper.take(code);
		if (!kind.mayBeWrittenIn(petition.status())) {
			throw petition.wrongState();
		}
		String plain = PlainText.normalise(text);
		if (plain.isEmpty() || plain.length() > Petition.LONGEST_TEXT) {
			throw new Refusal("petition.text-length", String.valueOf(Petition.LONGEST_TEXT));
		}
		return texts.saveAndFlush(new CaseText(code, kind, plain, keeper.stamp(actor)));
	}

	@Transactional(readOnly = true)
	public Optional<CaseText> latest(String code, TextKind kind) {
		return texts.findFirstByPetitionCodeAndKindOrderByIdDesc(code, kind);
	}

	/** All versions, newest first. */
	@Transactional(readOnly = true)
	public List<CaseText> all(String code) {
		return texts.findByPetitionCodeOrderByIdDesc(code);
	}

	/** The latest version, refused when there is none that was written at or after the given moment ({@code null}: ever). */
	@Transactional(readOnly = true)
	public CaseText required(String code, TextKind kind, Instant since) {
		return latest(code, kind).filter(text -> since == null || !text.at().isBefore(since))
			.orElseThrow(() -> missing(kind));
	}

	/** The latest version, refused when it is the one that was used before ({@code null}: none was). */
	@Transactional(readOnly = true)
	public CaseText requiredAfter(String code, TextKind kind, Long usedId) {
		return latest(code, kind).filter(text -> usedId == null || text.id() > usedId).orElseThrow(() -> missing(kind));
	}

	private static Refusal missing(TextKind kind) {
		return new Refusal("petition.text-missing",
				Messages.text("petition", "text." + kind, LocaleContextHolder.getLocale()));
	}
}
