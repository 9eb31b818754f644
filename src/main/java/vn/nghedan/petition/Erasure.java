package vn.nghedan.petition;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** Takes a petition out of the books for ever, with all that hangs on it; the stub that allows it has to be there before. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Erasure {

	/** An address from this length on names a house and not only an alley. */
	private static final int HOUSE = 12;

	private static final String SPEECH = """
			select p.code from nghedan.petition p, nghedan.petition gone where gone.code = :code and p.code <> gone.code
				and (p.code = gone.parent_code or p.parent_code = gone.code or p.parent_code = gone.parent_code
					or p.speech_key = gone.speech_key) order by p.code""";
	private static final String KIN = """
			select p.code from nghedan.petition p, nghedan.petition gone where gone.code = :code and p.code <> gone.code
				and (p.code = gone.parent_code or p.parent_code = gone.code or p.parent_code = gone.parent_code
					or p.speech_key = gone.speech_key or p.master_code = gone.code or p.merged_into = gone.code or p.code = gone.master_code
					or p.earlier_code = gone.code or p.code = gone.earlier_code) order by p.code""";

	private final CaseKeeper keeper;
	private final Petitions petitions;
	private final Signatories signatories;
	private final Persons people;
	private final ProcessTraces traces;
	private final JdbcClient jdbc;
	private final EntityManager entities;
	private final ApplicationEventPublisher events;

	Erasure(CaseKeeper keeper, Petitions petitions, Signatories signatories, Persons people, ProcessTraces traces,
			JdbcClient jdbc, EntityManager entities, ApplicationEventPublisher events) {
		this.keeper = keeper;
		this.petitions = petitions;
		this.signatories = signatories;
		this.people = people;
		this.traces = traces;
		this.jdbc = jdbc;
		this.entities = entities;
		this.events = events;
	}

	/** What is tied to it and will stay. */
	public Kin kinOf(Petition petition) {
		List<String> speech = codes(SPEECH, petition.code());
		return new Kin(codes(KIN, petition.code()), speech, filesOf(speech), petition.origin().meetingCode(),
				codes("select review_code from nghedan.review_item where petition_code = :code order by 1", petition.code()),
				codes("select distinct dossier_code from nghedan.dossier_item where petition_code = :code order by 1", petition.code()),
				Stream.of(petition.place().wardCode(), petition.placeNow().wardCode()).distinct().toList(), petition.origin().receiptDate());
	}

	/** By whom it was said: names, telephones, and addresses that lead to one house. */
	public List<String> peopleOf(Petition petition) {
		Stream<PetitionerData> persons = Stream.concat(Stream.of(petition.petitioner()),
				signatories.ofPetition(petition.code()).stream().map(Signatory::person)).map(people::open);
		return persons.flatMap(each -> Stream.of(each.name(), each.phone(), each.address() == null || each.address().length() < HOUSE ? null : each.address()))
			.filter(word -> word != null && !word.isBlank()).distinct().toList();
	}

	/** What was said; not what officials wrote about it, whose sentences stand in many cases. */
	public List<String> saidIn(Petition petition) {
		return Stream.concat(Stream.of(petition.content()), codes("""
				select text from nghedan.petition_text where petition_code = :code and kind = 'ADDITIONAL_INFORMATION'""",
				petition.code()).stream()).toList();
	}

	/** Nothing of it can be brought back. Who waited for its answer comes back to the intake desk. */
	public void erase(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petitions.mergedWith(code).forEach(other -> {
			Petition left = keeper.take(other.code());
			left.merging().lose(stamp);
			keeper.keep(left);
		});
		events.publishEvent(new PetitionQuarantined(code));
		Optional<String> report = codes("select code from nghedan.situation_report where petition_code = :code", code).stream().findFirst();
		traces.erase(Stream.concat(Stream.of(code), report.stream()).toList());
		entities.flush();
		entities.clear();
		// Merged into this one when it had a master already: that master is what is left
		jdbc.sql("""
				update nghedan.petition set merged_into = master_code, version = version + 1
				where merged_into = :code and master_code <> :code""").param("code", petition.code()).update();
		jdbc.sql(BulkWords.FORGET).param("code", petition.code()).update();
		jdbc.sql("delete from nghedan.petition where code = :code").param("code", petition.code()).update();
	}

	/** Files of others, which whoever erases has not kept back. */
	public void eraseFiles(List<KinFile> files) {
		files.forEach(file -> jdbc.sql("delete from nghedan.attachment where id = :id").param("id", file.id()).update());
	}

	private List<KinFile> filesOf(List<String> petitions) {
		return petitions.isEmpty() ? List.of() : jdbc.sql("""
				select petition_code, id, file_name, media_type, size from nghedan.attachment where petition_code in (:codes) order by 1, 2""")
			.param("codes", petitions).query(KinFile.class).list();
	}

	private List<String> codes(String sql, String code) {
		return jdbc.sql(sql).param("code", code).query(String.class).list();
	}
}
