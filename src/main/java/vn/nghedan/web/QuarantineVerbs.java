package vn.nghedan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Kin;
import vn.nghedan.petition.KinFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Messages;
import vn.nghedan.quarantine.Quarantine;
import vn.nghedan.quarantine.StubDesk;

/** Brings a case into quarantine for whoever works on it, and says what is left to do. */
@Component
@Transactional
class QuarantineVerbs {

	private final Cases cases;
	private final Quarantine quarantine;
	private final StubDesk stubs;
	private final Names names;

	QuarantineVerbs(Cases cases, Quarantine quarantine, StubDesk stubs, Names names) {
		this.cases = cases;
		this.quarantine = quarantine;
		this.stubs = stubs;
		this.names = names;
	}

	@Transactional(readOnly = true)
	public QuarantineView preview(String code, Actor actor) {
		Petition petition = cases.open(code, CaseVerb.QUARANTINE, actor);
		return view(code, petition.placeNow().wardCode(), quarantine.preview(petition), actor);
	}

	/** What he cannot have looked at he does not keep. */
	public QuarantineView carryOut(String code, String repeated, List<Long> keep, Actor actor) {
		Petition petition = cases.open(code, CaseVerb.QUARANTINE, actor);
		String unit = petition.placeNow().wardCode();
		List<KinFile> files = quarantine.preview(petition).files();
		Set<String> seen = cases.visible(files.stream().map(KinFile::petitionCode).toList(), actor);
		Set<Long> kept = files.stream().filter(file -> seen.contains(file.petitionCode())).map(KinFile::id).filter(keep::contains).collect(Collectors.toSet());
		return view(code, unit, quarantine.carryOut(code, repeated, kept, actor), actor);
	}

	/** Of the others he is told what he may see. */
	private QuarantineView view(String code, String unit, Quarantine.Outcome outcome, Actor actor) {
		Kin kin = outcome.kin();
		Set<String> seen = cases.visible(kin.petitions(), actor);
		List<String> officers = stubs.officersFor(unit).stream().map(names::official).toList();
		return new QuarantineView(code, outcome.stub() == null ? null : outcome.stub().number(),
				outcome.stub() == null ? null : outcome.stub().day(), officers,
				Messages.text("quarantine", officers.isEmpty() ? "guidance.nobody" : "guidance", LocaleContextHolder.getLocale()),
				kin.petitions().stream().filter(seen::contains).toList(), outcome.scans(),
				outcome.files().stream().filter(file -> seen.contains(file.petitionCode())).map(file -> line(file, outcome.stub() != null)).toList(), outcome.files().size(),
				kin.meeting(), kin.reviews(), kin.dossiers(),
				outcome.blottedOut());
	}

	/** A name that somebody has given to a file may say what was in it. */
	private static QuarantineView.File line(KinFile file, boolean gone) {
		return new QuarantineView.File(file.petitionCode(), file.id(), gone ? null : file.fileName(), file.mediaType(), file.size());
	}
}
