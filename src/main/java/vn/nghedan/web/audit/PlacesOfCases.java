package vn.nghedan.web.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;

/** Where a case lies, found by one index: an entry says it once and for all, whatever becomes of the case. */
@Component
class PlacesOfCases {

	private final JdbcClient db;

	PlacesOfCases(JdbcClient db) {
		this.db = db;
	}

	/** @return the ward, {@code null} for what has none or is not there */
	String of(String kind, String which) {
		if ("petition".equals(kind)) {
			return found("select ward_now from nghedan.petition where code = :code", which);
		}
		if ("meeting".equals(kind)) {
			return found("select ward_code from nghedan.meeting where code = :code", which);
		}
		return null;
	}

	/** Whether the petition is about this very official, who learns nothing of it. */
	boolean isAbout(String petition, Actor actor) {
		return db.sql("select count(*) from nghedan.petition where code = :code and about_official = :username").param("code", petition)
				.param("username", actor.username()).query(Integer.class).single() > 0;
	}

	private String found(String question, String code) {
		return db.sql(question).param("code", code).query(String.class).optional().orElse(null);
	}
}
