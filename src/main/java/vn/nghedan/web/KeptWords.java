package vn.nghedan.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What somebody keeps under a name for himself, or shares with a unit of his: filters of the list, templates of answers. */
@Component
@Transactional
class KeptWords {

	private static final int MOST = 50;

	private final JdbcClient jdbc;
	private final Organization organization;
	private final Clock clock;

	KeptWords(JdbcClient jdbc, Organization organization, Clock clock) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.clock = clock;
	}

	/** Where they stand: the table and its column. */
	enum Shelf {
		FILTERS("nghedan.saved_filter", "query"), TEMPLATES("nghedan.answer_template", "words");

		private final String table;
		private final String column;

		Shelf(String table, String column) {
			this.table = table;
			this.column = column;
		}
	}

	/** One of them; {@code unit} is {@code null} for what is its owner's alone. */
	record Kept(long id, String owner, String name, String words, String unit) {
	}

	/** His own and those of units for which he holds a role today, as their owners do who shared them; by name. */
	@Transactional(readOnly = true)
	public List<Kept> of(Shelf shelf, Actor actor) {
		return jdbc.sql("""
				select id, owner, name, %s as words, unit_code as unit from %s where owner = :me or unit_code = any(:units)
				order by name, id""".formatted(shelf.column, shelf.table)).param("me", actor.username())
				.param("units", units(actor.username()).toArray(String[]::new)).query(Kept.class).list().stream()
				.filter(each -> each.owner().equals(actor.username()) || units(each.owner()).contains(each.unit())).toList();
	}

	/** Under a name that he has used before it replaces what was there. */
	public Kept keep(Shelf shelf, String name, String words, String unit, Actor actor) {
		String plain = PlainText.normalise(name).replace('\n', ' ');
		if (unit != null && !units(actor.username()).contains(unit)) {
			throw Refusal.forbidden("web.not-your-unit");
		}
		if (jdbc.sql("select count(*) from %s where owner = :me and name <> :name".formatted(shelf.table)).param("me", actor.username())
				.param("name", plain).query(Integer.class).single() >= MOST) {
			throw Refusal.conflict("web.kept-too-many", String.valueOf(MOST));
		}
		return jdbc.sql("""
				insert into %1$s (owner, name, %2$s, unit_code, saved_at) values (:me, :name, :words, :unit, :now)
				on conflict (owner, name) do update set %2$s = excluded.%2$s, unit_code = excluded.unit_code, saved_at = excluded.saved_at
				returning id, owner, name, %2$s as words, unit_code as unit""".formatted(shelf.table, shelf.column))
				.param("me", actor.username()).param("name", plain).param("words", words).param("unit", unit)
				.param("now", Timestamp.from(clock.instant())).query(Kept.class).single();
	}

	/** Only its owner's; to everybody else it is as if it were not there. */
	public void forget(Shelf shelf, long id, Actor actor) {
		int gone = jdbc.sql("delete from %s where id = :id and owner = :me".formatted(shelf.table)).param("id", id)
				.param("me", actor.username()).update();
		if (gone == 0) {
			throw Refusal.notFound("web.nothing-kept");
		}
	}

	private Set<String> units(String username) {
		return organization.rolesOf(username, VietnamTime.dateOf(clock.instant())).stream().map(RoleHolding::unitCode)
				.collect(Collectors.toSet());
	}
}
