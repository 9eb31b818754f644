package vn.nghedan.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.SafeFile;
import vn.nghedan.platform.Refusal;

/** The rows of the lists. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DestructionBook {

	private static final String HELD = """
			exists (select from nghedan.legal_hold h where h.petition_code = i.petition_code and h.released_at is null
				and (h.until is null or h.until >= :today))""";
	private static final String LIST = """
			select l.number, l.unit_code, l.as_of, l.state, l.made_by, l.made_at, l.signed_by, l.signed_at, l.minutes_name, l.minutes_type,
				l.started_by, l.started_at, l.finished_at,
				(select count(*) from nghedan.destruction_item i where i.list_number = l.number) as cases,
				(select count(*) from nghedan.destruction_item i where i.list_number = l.number
					and (i.state = 'HELD' or i.state = 'LISTED' and %s)) as held,
				(select count(*) from nghedan.destruction_item i where i.list_number = l.number and i.state = 'DONE') as done
			from nghedan.destruction_list l""".formatted(HELD);
	private static final String ITEMS = """
			select i.petition_code as code, t.name as class_name, i.ended_on, i.due_on, i.state, i.state in ('LISTED', 'HELD') and %s as held
			from nghedan.destruction_item i join nghedan.retention_term t on t.id = i.term_id
			where i.list_number = :number order by i.due_on, i.petition_code""".formatted(HELD);

	private final JdbcClient jdbc;
	private final RetentionBook book;
	private final Clock clock;

	DestructionBook(JdbcClient jdbc, RetentionBook book, Clock clock) {
		this.jdbc = jdbc;
		this.book = book;
		this.clock = clock;
	}

	List<DestructionList> of(Collection<String> units) {
		return units.isEmpty() ? List.of() : jdbc.sql(LIST + " where l.unit_code in (:units) order by l.number desc limit 200")
			.param("units", units).param("today", book.today()).query(DestructionList.class).list();
	}

	Optional<DestructionList> find(String number) {
		return jdbc.sql(LIST + " where l.number = :number").param("number", number).param("today", book.today())
			.query(DestructionList.class).optional();
	}

	/** The list as it is now, and nobody else changes it until the transaction ends. */
	DestructionList take(String number) {
		jdbc.sql("select number from nghedan.destruction_list where number = :number for update").param("number", number)
			.query(String.class).optional();
		return find(number).orElseThrow(() -> Refusal.notFound("retention.no-list", number));
	}

	List<ListedCase> items(String number) {
		return jdbc.sql(ITEMS).param("number", number).param("today", book.today()).query(ListedCase.class).list();
	}

	void enter(String number, String unit, LocalDate asOf, String by, List<KeptCase> cases) {
		jdbc.sql("""
				insert into nghedan.destruction_list (number, unit_code, as_of, state, made_by, made_at)
				values (:number, :unit, :asOf, 'DRAWN_UP', :by, :at)""").param("number", number).param("unit", unit).param("asOf", asOf)
			.param("by", by).param("at", now()).update();
		for (KeptCase kept : cases) {
			jdbc.sql("""
					insert into nghedan.destruction_item (list_number, petition_code, term_id, ended_on, due_on, state)
					values (:number, :code, :term, :ended, :due, 'LISTED')""").param("number", number).param("code", kept.code())
				.param("term", kept.termId()).param("ended", kept.endedOn()).param("due", kept.dueOn()).update();
		}
	}

	void withdraw(String number) {
		jdbc.sql("update nghedan.destruction_list set state = 'WITHDRAWN' where number = :number").param("number", number).update();
		jdbc.sql("update nghedan.destruction_item set state = 'WITHDRAWN' where list_number = :number and state = 'LISTED'")
			.param("number", number).update();
	}

	void sign(String number, SafeFile minutes, String by) {
		jdbc.sql("insert into nghedan.destruction_minutes (list_number, bytes) values (:number, :bytes)").param("number", number)
			.param("bytes", minutes.bytes()).update();
		jdbc.sql("""
				update nghedan.destruction_list set state = 'SIGNED', signed_by = :by, signed_at = :at, minutes_name = :name, minutes_type = :type
				where number = :number""").param("number", number).param("by", by).param("at", now()).param("name", minutes.name())
			.param("type", minutes.mediaType()).update();
	}

	byte[] minutes(String number) {
		return jdbc.sql("select bytes from nghedan.destruction_minutes where list_number = :number").param("number", number)
			.query(byte[].class).optional().orElseThrow(() -> Refusal.notFound("retention.not-signed", number));
	}

	void start(String number, String by) {
		jdbc.sql("update nghedan.destruction_list set state = 'RUNNING', started_by = :by, started_at = :at where number = :number")
			.param("number", number).param("by", by).param("at", now()).update();
	}

	void finish(String number) {
		jdbc.sql("update nghedan.destruction_list set state = 'DONE', finished_at = :at where number = :number")
			.param("number", number).param("at", now()).update();
	}

	List<String> running() {
		return jdbc.sql("select number from nghedan.destruction_list where state = 'RUNNING' order by number").query(String.class).list();
	}

	/** The next ones of the list, each locked with its petition. */
	List<String> next(String number, int most) {
		return jdbc.sql("""
				select i.petition_code from nghedan.destruction_item i join nghedan.petition p on p.code = i.petition_code
				where i.list_number = :number and i.state = 'LISTED' order by i.petition_code limit :most for update""")
			.param("number", number).param("most", most).query(String.class).list();
	}

	void settle(String number, String code, String state) {
		jdbc.sql("update nghedan.destruction_item set state = :state, done_at = :at where list_number = :number and petition_code = :code")
			.param("state", state).param("at", state.equals("DONE") ? now() : null).param("number", number).param("code", code).update();
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}
}
