package vn.nghedan.process;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.response.Response;
import vn.nghedan.response.ResponseDesk;

/** Who has had his hand in what a step is to judge. */
@Component
class Involved {

	static final String APPROVE = "userTask_approveResponse";
	static final String EXTEND = "userTask_decideExtension";
	static final String CONFIRM = "userTask_confirmOnTheSpotAnswer";

	/** The steps that judge somebody's work, and how they are refused to him. */
	static final Map<String, String> STEPS = Map.of(APPROVE, "response.own-draft", EXTEND, "petition.own-extension", CONFIRM,
			"petition.own-answer");

	private final ResponseDesk responses;
	private final CaseTexts texts;
	private final Resolvers resolvers;
	private final Organization organization;
	private final Clock clock;

	Involved(ResponseDesk responses, CaseTexts texts, Resolvers resolvers, Organization organization, Clock clock) {
		this.responses = responses;
		this.texts = texts;
		this.resolvers = resolvers;
		this.organization = organization;
		this.clock = clock;
	}

	Set<String> in(String step, Petition petition) {
		return switch (step) {
			case APPROVE -> drafters(petition.code());
			case EXTEND -> askers(petition);
			case CONFIRM -> answerers(petition);
			default -> Set.of();
		};
	}

	/** Who gave the draft on, and who wrote its words. */
	private Set<String> drafters(String code) {
		List<Response> drafts = responses.responsesTo(code);
		if (drafts.isEmpty())
			return Set.of();
		Response last = drafts.get(drafts.size() - 1);
		return Stream.concat(Stream.of(last.draftedBy()), texts.all(code).stream().filter(text -> text.id() == last.textId()).map(CaseText::author))
				.collect(Collectors.toSet());
	}

	/** Who asked, who has the work, and who does it for him while he is absent. */
	private Set<String> askers(Petition petition) {
		Set<String> people = new HashSet<>();
		resolvers.of(petition.code()).forEach(name -> {
			people.add(name);
			people.add(organization.actingFor(name, VietnamTime.dateOf(clock.instant())));
		});
		Stream.of(petition.pending().requestedBy()).filter(Objects::nonNull).forEach(people::add);
		return people;
	}

	/** Who took the opinion in, and whoever is named as having answered; what the chair decided he confirms himself. */
	private Set<String> answerers(Petition petition) {
		OnTheSpotAnswer answer = petition.onTheSpotAnswer().filter(given -> !given.decidedByChair()).orElse(null);
		if (answer == null)
			return Set.of();
		String said = PlainText.fold(answer.by());
		return Stream.concat(Stream.of(petition.origin().capturedBy()),
				organization.officials().stream().filter(official -> PlainText.fold(official.fullName()).equals(said)).map(Official::username))
				.filter(Objects::nonNull).collect(Collectors.toSet());
	}
}
