package vn.nghedan.petition;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/**
 * Where the persons of a petition are shown in clear, for a purpose and on record, and put right. Who may ask is decided by
 * whoever calls.
 */
@Service
@Transactional
public class PersonDesk {

	private static final List<byte[]> NO_NAME = List.of(new byte[0]);

	private static final String SAME_TELEPHONE = """
			select p.code, bool_or(own.same) as same
			from (select p.code, coalesce(who.name_index in (:names), false) as same
					from nghedan.petitioner who join nghedan.petition p on p.petitioner_id = who.id where who.phone_index in (:phones)
				union all select s.petition_code, coalesce(who.name_index in (:names), false)
					from nghedan.petitioner who join nghedan.petition_signatory s on s.petitioner_id = who.id
					where who.phone_index in (:phones)) own
				join nghedan.petition p on p.code = own.code
			where p.code <> :code
			group by p.code
			having bool_or(own.same) or not p.confidential
			order by same desc, p.heard_at, p.code limit 200""";

	private final CaseKeeper keeper;
	private final SignatoryDesk signatories;
	private final Persons people;
	private final AuditTrail audit;
	private final JdbcClient jdbc;

	PersonDesk(CaseKeeper keeper, SignatoryDesk signatories, Persons people, AuditTrail audit, JdbcClient jdbc) {
		this.keeper = keeper;
		this.signatories = signatories;
		this.people = people;
		this.audit = audit;
		this.jdbc = jdbc;
	}

	/** One of those who signed, in clear. */
	public record Signer(long id, int position, PetitionerData person) {
	}

	/**
	 * One person and where else he stands: who left the same telephone and the same name is taken for the same.
	 *
	 * @param petitions codes of those that he raised or signed, the one that he was found by first
	 * @param sameTelephone codes of those where his telephone was left under another name, or under none; not where it is hidden
	 */
	public record Traces(PetitionerData person, List<String> petitions, List<String> sameTelephone) {

		@Override
		public String toString() {
			return "Traces" + petitions;
		}
	}

	/** The petitioner and whoever signed with him and has not withdrawn. */
	public record Clear(PetitionerData petitioner, List<Signer> signers) {
	}

	/** @param note one line, which a petition whose petitioner wants his name hidden must have */
	public Clear disclose(String code, DisclosurePurpose purpose, String note, Actor actor) {
		Petition petition = keeper.read(code);
		if (purpose == null) {
			throw new Refusal("personal.purpose-missing");
		}
		String line = petition.confidential() ? OneLine.required(note) : OneLine.of(note);
		List<Signer> signers = signatories.of(code).stream().filter(Signatory::isActive)
			.map(each -> new Signer(each.id(), each.position(), people.open(each.person()))).toList();
		PetitionerData petitioner = people.open(petition.petitioner());
		note(petition, purpose, line, signers.size() + 1, actor);
		audit.record(about(AuditAction.UNMASKED, petition, actor).purpose(purpose.name()).fact("people", signers.size() + 1)
			.fact("fields", fields(petitioner)));
		return new Clear(petitioner, signers);
	}

	/**
	 * A paper is printed for him or in his matter.
	 *
	 * @param named whether he stands on it, which is a look at his data like any other
	 * @return nobody, unless he does
	 */
	public PetitionerData print(String code, String paper, boolean named, Actor actor) {
		Petition petition = keeper.read(code);
		audit.record(about(AuditAction.PRINTED, petition, actor).purpose(DisclosurePurpose.LETTER.name()).fact("paper", paper)
			.fact("named", named));
		if (!named || petition.petitioner().anonymous()) {
			return PetitionerData.NOBODY;
		}
		note(petition, DisclosurePurpose.LETTER, null, 1, actor);
		return people.open(petition.petitioner());
	}

	/** @param signatory id of one who signed; {@code null} is the petitioner */
	public void correct(String code, Long signatory, PersonCorrection correction, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		String line = OneLine.required(reason);
		if (correction.changesPerson()) {
			Petitioner person = person(petition, signatory);
			PetitionerData corrected = correction.of(people.open(person));
			if (signatory == null) {
				people.change(person, corrected);
			}
			else {
				people.changeSigning(person, corrected);
			}
			petition.note(CaseAction.CORRECT_PERSON, line, stamp);
			audit.record(about(AuditAction.CORRECTED, petition, actor).purpose(DisclosurePurpose.CORRECTION.name())
				.fact("fields", fields(corrected)).fact("signatory", signatory));
		}
		if (correction.hideName() != null && correction.hideName() != petition.confidential()) {
			petition.hideName(correction.hideName(), line, stamp);
			audit.record(about(AuditAction.CORRECTED, petition, actor).purpose(DisclosurePurpose.REQUEST_OF_THE_PERSON.name())
				.fact("hidden", correction.hideName()));
		}
		keeper.keep(petition);
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<Disclosure> disclosures(String code) {
		return jdbc.sql("select at, actor, purpose, note, people from nghedan.person_disclosure where petition_code = :code order by id")
			.param("code", code).query(Disclosure.class).list();
	}

	/** @param signatory id of one who signed; {@code null} is the petitioner */
	@Transactional(readOnly = true)
	public Traces traces(String code, Long signatory) {
		PetitionerData person = people.open(person(keeper.read(code), signatory));
		List<String> own = new ArrayList<>(List.of(code));
		List<String> others = new ArrayList<>();
		List<byte[]> phones = people.phoneIndexes(person.phone());
		List<byte[]> names = people.nameIndexes(person.name());
		if (!phones.isEmpty()) {
			jdbc.sql(SAME_TELEPHONE).param("phones", phones).param("names", names.isEmpty() ? NO_NAME : names).param("code", code)
				.query((row, number) -> (row.getBoolean("same") ? own : others).add(row.getString("code"))).list();
		}
		return new Traces(person, own, others);
	}

	/** What was kept of a person has been handed out: each of these petitions was looked into for it. */
	public void exported(String code, Long signatory, List<String> petitions, String form, Actor actor) {
		petitions.forEach(each -> note(keeper.read(each), DisclosurePurpose.REQUEST_OF_THE_PERSON, null, 1, actor));
		audit.record(about(AuditAction.EXPORTED, keeper.read(code), actor).purpose(DisclosurePurpose.REQUEST_OF_THE_PERSON.name())
			.fact("petitions", petitions.size()).fact("form", form).fact("signatory", signatory));
	}

	private Petitioner person(Petition petition, Long signatory) {
		return signatory == null ? petition.petitioner() : signatories.signer(petition.code(), signatory).person();
	}

	private void note(Petition petition, DisclosurePurpose purpose, String line, int count, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		jdbc.sql("""
				insert into nghedan.person_disclosure (petition_code, at, actor, purpose, note, people)
				values (:code, :at, :actor, :purpose, :note, :people)""").param("code", petition.code())
			.param("at", Timestamp.from(stamp.at())).param("actor", actor.username()).param("purpose", purpose.name())
			.param("note", line).param("people", count).update();
	}

	private static AuditEvent about(AuditAction action, Petition petition, Actor actor) {
		return AuditEvent.of(action, actor).on("petition", petition.code()).in(petition.placeNow().wardCode());
	}

	private static String fields(PetitionerData person) {
		String fields = java.util.stream.Stream.of(person.name() == null ? null : "name", person.phone() == null ? null : "phone",
				person.address() == null ? null : "address").filter(each -> each != null).collect(Collectors.joining(","));
		return fields.isEmpty() ? "none" : fields;
	}
}
