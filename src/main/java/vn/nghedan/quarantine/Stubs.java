package vn.nghedan.quarantine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Vault;
import vn.nghedan.platform.VietnamTime;

/** The book of stubs: one number after the other in a year, none twice and none left out. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Stubs {

	private static final String STUB = """
			select number, kind, day, received_by, unit_code, petition_code, incoming_number, officer, handed_over_at, handed_over_to
			from nghedan.denunciation_stub""";

	private final JdbcClient jdbc;
	private final Numbering numbering;
	private final Vault vault;

	Stubs(JdbcClient jdbc, Numbering numbering, Vault vault) {
		this.jdbc = jdbc;
		this.numbering = numbering;
		this.vault = vault;
	}

	/** Of what was taken for a petition until now. */
	Stub enter(Petition petition, LocalDate today) {
		Instant registered = petition.milestones().registeredAt();
		String number = next(today);
		jdbc.sql("""
				insert into nghedan.denunciation_stub
					(number, kind, day, received_by, unit_code, petition_code, incoming_year, incoming_number, key, about_proof)
				select :number, 'DENUNCIATION', :day, :by, :unit, code, :year, :incoming, capture_key, :about from nghedan.petition where code = :code""")
			.param("number", number).param("day", petition.origin().receiptDate()).param("by", petition.origin().capturedBy())
			.param("unit", petition.placeNow().wardCode()).param("year", registered == null ? null : VietnamTime.dateOf(registered).getYear())
			.param("incoming", petition.incomingNumber()).param("code", petition.code())
			.param("about", petition.aboutOfficial().map(official -> vault.mac(about(number, official))).orElse(null)).update();
		return get(number);
	}

	/** Of what was recognised before anything was stored; the same key again is the same stub. */
	Stub enter(UUID key, PetitionKind kind, LocalDate day, String receivedBy, String unit, LocalDate today) {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 73))").param("key", key.toString()).query(rows -> {});
		return find(" where key = :value and received_by = :by", key, receivedBy).orElseGet(() -> {
			String number = next(today);
			jdbc.sql("""
					insert into nghedan.denunciation_stub (number, kind, day, received_by, unit_code, key)
					values (:number, :kind, :day, :by, :unit, :key)""")
				.param("number", number).param("kind", kind.name()).param("day", day).param("by", receivedBy).param("unit", unit)
				.param("key", key).update();
			return get(number);
		});
	}

	Optional<Stub> ofPetition(String petitionCode) {
		return jdbc.sql(STUB + " where petition_code = :code").param("code", petitionCode).query(Stub.class).optional();
	}

	/** Whether the petition named this official as whom it was about. */
	boolean wasAbout(String number, String official) {
		return jdbc.sql("select about_proof from nghedan.denunciation_stub where number = :number and about_proof is not null").param("number", number)
			.query(byte[].class).optional().filter(proof -> vault.verify(about(number, official), proof)).isPresent();
	}

	Optional<Stub> find(String number, String receivedBy) {
		return find(" where number = :value and received_by = :by", number, receivedBy);
	}

	Optional<Stub> find(String number) {
		return jdbc.sql(STUB + " where number = :number").param("number", number).query(Stub.class).optional();
	}

	/** What an official took himself, newest first. */
	List<Stub> receivedBy(String official) {
		return jdbc.sql(STUB + " where received_by = :by order by day desc, number desc limit 100").param("by", official)
			.query(Stub.class).list();
	}

	/** Denunciations of these units, those that wait for their paper first, behind {@code after} where it is given. */
	List<Stub> denunciations(List<String> units, String after, int limit) {
		return jdbc.sql(STUB + """
				 where kind = 'DENUNCIATION' and unit_code in (:units) and (cast(:after as text) is null or (handed_over_at is not null, number) >
					(select s.handed_over_at is not null, s.number from nghedan.denunciation_stub s where s.number = :after))
				order by handed_over_at is not null, number limit :limit""")
			.param("units", units).param("after", after).param("limit", limit).query(Stub.class).list();
	}

	/** Units that have a stub of a denunciation at all, or one whose paper nobody has. */
	List<String> units(boolean waiting) {
		return jdbc.sql("select distinct unit_code from nghedan.denunciation_stub where kind = 'DENUNCIATION' and (handed_over_at is null or not :waiting)")
			.param("waiting", waiting).query(String.class).list();
	}

	int waiting(List<String> units) {
		return jdbc.sql("select count(*) from nghedan.denunciation_stub where kind = 'DENUNCIATION' and handed_over_at is null and unit_code in (:units)")
			.param("units", units).query(Integer.class).single();
	}

	/** Once; the first one counts. */
	Stub handOver(String number, String officer, String office, Instant at) {
		jdbc.sql("""
				update nghedan.denunciation_stub set officer = :officer, handed_over_to = left(:office, 200), handed_over_at = :at
				where number = :number and handed_over_at is null""")
			.param("officer", officer).param("office", office).param("at", at.atOffset(ZoneOffset.UTC)).param("number", number).update();
		return get(number);
	}

	private Optional<Stub> find(String where, Object value, String receivedBy) {
		return jdbc.sql(STUB + where).param("value", value).param("by", receivedBy).query(Stub.class).optional();
	}

	private Stub get(String number) {
		return find(number).orElseThrow();
	}

	private static byte[] about(String number, String official) {
		return ("denunciation_stub.about\0" + number + '\0' + official).getBytes(StandardCharsets.UTF_8);
	}

	private String next(LocalDate today) {
		return "CH-%d-%06d".formatted(today.getYear(), numbering.next("guided-away", today.getYear()));
	}
}
