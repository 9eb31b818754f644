package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionNotices;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.Signatory;
import vn.nghedan.petition.SignatoryDesk;

/** What befalls a petition of the demo besides its steps: neighbours sign it, more time or another unit is asked for. */
@Component
class DemoOccasions {

	private static final int RECENT = 14;

	private final SignatoryDesk signatures;
	private final ResolutionDesk resolutions;
	private final ContributionDesk contributions;
	private final PetitionNotices notices;
	private final Assignments assignments;

	DemoOccasions(SignatoryDesk signatures, ResolutionDesk resolutions, ContributionDesk contributions,
			PetitionNotices notices, Assignments assignments) {
		this.signatures = signatures;
		this.resolutions = resolutions;
		this.contributions = contributions;
		this.notices = notices;
		this.assignments = assignments;
	}

	/** Whoever wrote the paper signs first and speaks for the others. */
	void captured(Story story, Petition petition, Actor official) {
		if (story.signers() == null) {
			return;
		}
		Stream<PetitionerData> others = story.signers().stream().map(name -> new PetitionerData(name, null, null, false));
		signatures.add(petition.code(), Stream.concat(Stream.of(story.person()), others).toList(), official);
		List<Signatory> signed = signatures.of(petition.code());
		signatures.represent(petition.code(), List.of(signed.get(0).id(), signed.get(1).id()), official);
	}

	/** Notices are told by telephone the next working day; those of the last days still wait. */
	void notices(Story story, String code, LocalDate day) {
		if (story.isPast() || story.daysAgo() > RECENT) {
			notices.of(code).stream().filter(notice -> notice.toldAt() == null).forEach(notice -> notices.told(notice.id(),
					"PHONE", day, "Đã gọi, người nghe đã rõ", new Actor(assignments.assignedTo(story.place(), day).orElseThrow())));
		}
	}

	/** The competent unit begins. */
	void begun(Story story, Petition petition, Actor handler, LocalDate day) {
		if (story.extension()) {
			resolutions.requestExtension(petition.code(), 8, "Cần khảo sát lại vị trí và lấy ý kiến tiểu thương", handler);
		}
		if (story.contribution() != null) {
			contributions.ask(petition.code(), petition.placeNow().wardCode() + "/CA", story.contribution(), day.plusDays(7), handler);
		}
	}
}
