package vn.nghedan.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what keeps the application from starting as a sentence and a way out instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<AdministratorMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AdministratorMissing cause) {
		return new FailureAnalysis(cause.getMessage(), """
				Start once with the password of the first administrator, for example
				    NGHEDAN_ADMINISTRATOR_PASSWORD='...' java -jar nghe-dan.jar
				(property nghedan.administrator.password, at least %d characters, without the username in it). The account is
				called 'administrator' unless nghedan.administrator.username says otherwise; change the password after signing on.
				With nghedan.demo=true the demo accounts are used instead: never where real cases are kept.\
				""".formatted(PasswordRule.SHORTEST), cause);
	}
}
