package vn.nghedan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Notes that somebody with a denunciation or a report of a crime was guided to the right place, and keeps nothing of it. */
@Service
@Transactional
public class GuidanceDesk {

	private static final Set<PetitionKind> KINDS = Set.of(PetitionKind.DENUNCIATION, PetitionKind.CRIME_REPORT);
	private static final String STUB = """
			select code, heard_on, official, kind, handed_over_to, handed_over_at from nghedan.guided_away
			where official = :official""";

	private final JdbcClient jdbc;
	private final Numbering numbering;
	private final CaseKeeper keeper;
	private final Organization organization;

	GuidanceDesk(JdbcClient jdbc, Numbering numbering, CaseKeeper keeper, Organization organization) {
		this.jdbc = jdbc;
		this.numbering = numbering;
		this.keeper = keeper;
		this.organization = organization;
	}

	/**
	 * @param key the sender's own; the same again is the same stub
	 * @param heardAt only its day is kept
	 */
	public GuidedAway note(UUID key, Instant heardAt, PetitionKind kind, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		if (key == null || heardAt == null || kind == null || !KINDS.contains(kind)) {
			throw new Refusal("meeting.guidance-incomplete");
		}
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 73))").param("key", key.toString()).query(rows -> {});
		return find("key", key, stamp).orElseGet(() -> create(key, VietnamTime.dateOf(heardAt), kind, stamp));
	}

	/** The police or the denunciation officer has it: to whom it was given, and when. */
	public GuidedAway handOver(String code, String to, Instant at, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		GuidedAway stub = find("code", code, stamp).orElseThrow(() -> Refusal.notFound("meeting.no-guidance", code));
		if (at == null || at.isAfter(stamp.at()) || VietnamTime.dateOf(at).isBefore(stub.heardOn())) {
			throw new Refusal("meeting.hand-over-time");
		}
		jdbc.sql("""
				update nghedan.guided_away set handed_over_to = left(:to, 200), handed_over_at = :at
				where code = :code and handed_over_at is null""")
			.param("to", OneLine.required(to)).param("at", at.atOffset(ZoneOffset.UTC)).param("code", code).update();
		return find("code", code, stamp).orElseThrow();
	}

	/** An official sees his own stubs only, newest first. */
	@Transactional(readOnly = true)
	public List<GuidedAway> of(Actor official) {
		return jdbc.sql(STUB + " order by heard_on desc, code desc limit 100").param("official", official.username())
			.query(GuidedAway.class).list();
	}

	private GuidedAway create(UUID key, LocalDate heardOn, PetitionKind kind, Stamp stamp) {
		organization.official(stamp.username());
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		String code = "CH-%d-%06d".formatted(year, numbering.next("guided-away", year));
		jdbc.sql("insert into nghedan.guided_away (code, key, heard_on, official, kind) values (:code, :key, :on, :official, :kind)")
			.param("code", code).param("key", key).param("on", heardOn).param("official", stamp.username())
			.param("kind", kind.name()).update();
		return new GuidedAway(code, heardOn, stamp.username(), kind, null, null);
	}

	private Optional<GuidedAway> find(String column, Object value, Stamp stamp) {
		return jdbc.sql(STUB + " and " + column + " = :value").param("official", stamp.username()).param("value", value)
			.query(GuidedAway.class).optional();
	}
}
