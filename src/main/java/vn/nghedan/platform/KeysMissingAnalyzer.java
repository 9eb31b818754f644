package vn.nghedan.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a start without keys as two sentences instead of a stack trace. */
class KeysMissingAnalyzer extends AbstractFailureAnalyzer<KeysMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, KeysMissing cause) {
		return new FailureAnalysis(cause.getMessage(), """
				Personal data is sealed with keys that stay outside the database. Make them once and keep a copy apart from the
				backups of the database, since without them nobody can read who has petitioned:
				    java -jar nghe-dan.jar keys make /etc/nghe-dan/keys.json
				and name the file to every node: NGHEDAN_KEYS_FILE=/etc/nghe-dan/keys.json\
				""", cause);
	}
}
