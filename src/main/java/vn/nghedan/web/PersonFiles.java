package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.PersonDesk;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.VietnamTime;

/** All that is kept of one person, put together for him when he asks. */
@Component
@Transactional
class PersonFiles {

	private final Cases cases;
	private final CaseFile file;
	private final CaseTexts texts;
	private final PersonDesk desk;
	private final Names names;
	private final Clock clock;

	PersonFiles(Cases cases, CaseFile file, CaseTexts texts, PersonDesk desk, Names names, Clock clock) {
		this.cases = cases;
		this.file = file;
		this.texts = texts;
		this.desk = desk;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * Who he is to this unit, what he has said or signed, what he was answered, and who has looked at his data.
	 *
	 * @param sameTelephone codes of petitions that are not in it, for whoever hands it out: his telephone was left under another name
	 */
	record PersonFile(LocalDate on, String unitName, String name, String phone, String address, List<Said> petitions, List<Looked> seen,
			List<String> sameTelephone) {

		@Override
		public String toString() {
			return "PersonFile";
		}
	}

	/** One petition of his. */
	record Said(String code, LocalDate receiptDate, String channelLabel, String wardName, String groupName, String fieldName,
			String content, String statusLabel, String answer, boolean nameHidden) {

		@Override
		public String toString() {
			return "Said[" + code + "]";
		}
	}

	/** Who has read his data in clear on which day, and what for. */
	record Looked(String code, LocalDate on, String by, String purposeLabel) {
	}

	/**
	 * @param signatory id of one who signed; {@code null} is the petitioner
	 * @param form in which it is handed out, for the record
	 */
	public PersonFile of(String code, Long signatory, String form, Actor actor) {
		Petition petition = cases.open(code, CaseVerb.CORRECT_PERSON, actor);
		PersonDesk.Traces traces = desk.traces(code, signatory);
		PetitionerData person = traces.person();
		List<String> codes = visible(traces.petitions(), actor);
		desk.exported(code, signatory, codes, form, actor);
		return new PersonFile(VietnamTime.dateOf(clock.instant()), names.unit(petition.placeNow().wardCode()), person.name(),
				person.phone(), person.address(), codes.stream().map(file::get).map(this::said).toList(),
				codes.stream().flatMap(each -> desk.disclosures(each).stream().map(one -> new Looked(each, VietnamTime.dateOf(one.at()),
						names.official(one.actor()), Labels.of("purpose", one.purpose().name())))).toList(),
				visible(traces.sameTelephone(), actor));
	}

	private List<String> visible(List<String> codes, Actor actor) {
		Set<String> seen = cases.visible(codes, actor);
		return codes.stream().filter(seen::contains).toList();
	}

	private Said said(Petition petition) {
		String ward = petition.place().wardCode();
		boolean answered = petition.milestones().isAnswered();
		return new Said(petition.code(), petition.origin().receiptDate(), Labels.of(petition.origin().channel()), names.unit(ward),
				names.group(ward, petition.place().groupCode()), names.field(petition.subject().field()), petition.content(),
				Labels.of(petition.status()), answered ? texts.latest(petition.code(), TextKind.RESPONSE).map(CaseText::text).orElse(null) : null,
				petition.confidential());
	}
}
