package vn.nghedan.web;

import static vn.nghedan.organization.CompetenceLevel.CENTRAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.Letter;
import vn.nghedan.dossier.LetterKind;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Letters about a dossier as they are printed: what stands above, the words, and the list of petitions without petitioners. */
@Component
@Transactional(readOnly = true)
class DossierLetters {

	private final DossierViews views;
	private final DossierOffices offices;
	private final FollowUps followUps;
	private final CaseFile file;
	private final Organization organization;
	private final Names names;
	private final Clock clock;

	DossierLetters(DossierViews views, DossierOffices offices, FollowUps followUps, CaseFile file, Organization organization,
			Names names, Clock clock) {
		this.views = views;
		this.offices = offices;
		this.followUps = followUps;
		this.file = file;
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	/** A letter; without {@code number} it is not written yet. */
	record Paper(String kind, String number, String parentName, String unitName, String place, LocalDate date, String recipient,
			String about, List<String> paragraphs, String signerUnit, String signer, List<Row> petitions) {
	}

	/** One petition in the list of a letter. */
	record Row(String code, String fieldName, String place, LocalDate receiptDate, String content, String forwardTo) {
	}

	/** @param id of a letter that was written; {@code null} for the latest of this kind, or how it would be written now */
	public Paper of(String code, LetterKind kind, Long id, Actor actor) {
		Dossier dossier = views.see(code, actor);
		Optional<Letter> written = followUps.letters(code).stream().filter(letter -> letter.kind() == kind)
				.filter(letter -> id == null ? kind == LetterKind.COVER : letter.id().equals(id)).findFirst();
		List<String> petitions = written.map(Letter::petitions).orElseGet(() -> followUps.toBeNamed(code, kind));
		String office = offices.now(dossier.office());
		Instant at = written.map(Letter::at).orElseGet(clock::instant);
		return new Paper(kind.name(), written.map(Letter::label).orElse(null), parent(office), names.unit(office),
				names.unit(organization.root(office)).replaceFirst("^UBND (thành phố|tỉnh) ", ""), VietnamTime.dateOf(at),
				kind == LetterKind.REPORT ? names.unit(organization.root(office)) : names.unit(dossier.agency()),
				words(kind, "about", dossier), paragraphs(dossier, kind, petitions.size()), names.unit(office),
				signer(dossier, office), petitions.stream().flatMap(each -> row(each, actor).stream()).toList());
	}

	private List<String> paragraphs(Dossier dossier, LetterKind kind, int count) {
		String way = views.isPolite(dossier) ? "polite" : "plain";
		String number = Optional.ofNullable(dossier.letterNumber()).orElse("…");
		String sentOn = Optional.ofNullable(dossier.sentAt()).map(VietnamTime::dateOf).map(VietnamTime::words).orElse("…");
		return List.of(words(kind, way, dossier, count, number, sentOn), words(kind, "end." + way, dossier, count, number, sentOn));
	}

	private String words(LetterKind kind, String part, Dossier dossier, Object... more) {
		Object[] arguments = more.length == 0 ? new Object[] { names.unit(dossier.agency()) } : more;
		return Problem.text("letter." + kind + "." + part, LocaleContextHolder.getLocale(), arguments);
	}

	/** Of what has gone to another procedure the number only, and what the agency is asked to do with it. */
	private Optional<Row> row(String code, Actor actor) {
		Optional<Petition> petition = file.find(code);
		if (petition.isEmpty()) {
			String gone = Problem.text("letter.gone", LocaleContextHolder.getLocale());
			return Optional.of(new Row(code, null, null, null, gone, null));
		}
		return petition.filter(each -> !Cases.isAbout(each, actor)).map(this::row);
	}

	private Row row(Petition petition) {
		String ward = petition.placeNow().wardCode();
		String group = names.group(ward, petition.placeNow().groupCode());
		return new Row(petition.code(), names.field(petition.subject().field()), group == null ? names.unit(ward) : group + ", " + names.unit(ward),
				petition.origin().receiptDate(), petition.content(), petition.route().level() == CENTRAL ? names.unit(petition.route().unit()) : null);
	}

	private String signer(Dossier dossier, String office) {
		if (dossier.signedBy() != null) {
			return names.official(dossier.signedBy());
		}
		return organization.superiors(office, VietnamTime.dateOf(clock.instant())).stream().findFirst().map(names::official).orElse(null);
	}

	private String parent(String office) {
		String parent = organization.authority(office).parentCode();
		return parent == null ? null : names.unit(parent);
	}
}
