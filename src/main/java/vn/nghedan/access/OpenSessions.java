package vn.nghedan.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpSession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is signed on, on whatever node. A session ends in the transaction of what ends it, so that a change that is taken
 * back signs nobody off.
 */
@Service
@Transactional
public class OpenSessions {

	private static final String OF = "delete from nghedan.web_session where principal_name in (:names)";

	private final JdbcClient db;

	OpenSessions(JdbcClient db) {
		this.db = db;
	}

	/** @return how many sessions there were */
	public int end(Collection<String> usernames) {
		return usernames.isEmpty() ? 0 : db.sql(OF).param("names", usernames).update();
	}

	/** Ends all but the one that this request belongs to. */
	public int endOthers(String username) {
		return db.sql(OF + " and session_id <> :own").param("names", username).param("own", own()).update();
	}

	@Transactional(readOnly = true)
	public int open(String username) {
		return db.sql("select count(*) from nghedan.web_session where principal_name = ?").param(username).query(Integer.class)
				.single();
	}

	/** @param of those asked for; everybody when empty */
	@Transactional(readOnly = true)
	List<String> signedOn(Set<String> of) {
		return db.sql("select distinct principal_name from nghedan.web_session where principal_name is not null").query(String.class)
				.list().stream().filter(name -> of.isEmpty() || of.contains(name)).toList();
	}

	private static String own() {
		HttpSession session = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				? request.getRequest().getSession(false) : null;
		return session == null ? "" : session.getId();
	}
}
