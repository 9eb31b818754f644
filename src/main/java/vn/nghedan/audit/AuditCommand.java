package vn.nghedan.audit;

import java.io.PrintStream;
import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import vn.nghedan.platform.Messages;

/**
 * Looks through the whole record from a command line: {@code java -jar nghe-dan.jar verify-audit}, with the database and the
 * key file of the application, which may go on running. It reads only, and starts neither engine nor web server.
 */
public final class AuditCommand {

	private static final String NAME = "verify-audit";
	private static final int SOUND = 0;
	private static final int TOUCHED = 1;
	private static final int UNREAD = 2;

	private final PrintStream out;

	public AuditCommand(PrintStream out) {
		this.out = out;
	}

	/** What a look needs and no more; no component of the application, which has all of this anyway. */
	@ComponentScan("vn.nghedan.platform")
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	@Import({ AuditCheck.class, AuditAnchor.class })
	static class Parts {
	}

	/** Whether these are the arguments of this command and not those of a start. */
	public static boolean isMeant(String... arguments) {
		return arguments.length > 0 && arguments[0].equals(NAME);
	}

	/** @return 0 when the record is whole, 1 when it was touched, 2 when it could not be read */
	public int run(String... arguments) {
		SpringApplication parts = new SpringApplication(Parts.class);
		parts.setWebApplicationType(WebApplicationType.NONE);
		parts.setLogStartupInfo(false);
		try (ConfigurableApplicationContext context = parts.run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
			return tell(context.getBean(AuditCheck.class).verify());
		}
		catch (RuntimeException e) {
			out.println("The audit cannot be read: " + e.getClass().getSimpleName());
			return UNREAD;
		}
	}

	private int tell(AuditVerdict verdict) {
		out.println(verdict.sound()
				? Messages.vietnamese("audit", "verdict.sound", verdict.blocks(), verdict.entries(), verdict.waiting())
				: Messages.vietnamese("audit", "verdict.touched", verdict.findings().size(), verdict.blocks(), verdict.entries(),
						verdict.waiting()));
		verdict.findings().forEach(finding -> out.println("  " + Messages.vietnamese("audit", "finding." + finding.kind().name())
				+ said(finding.block()) + said(finding.entry()) + said(finding.at())));
		if (verdict.head() != null) {
			out.println(Messages.vietnamese("audit", "verdict.head", verdict.head()));
		}
		return verdict.sound() ? SOUND : TOUCHED;
	}

	private static String said(Object what) {
		return what == null ? "" : ", " + what;
	}
}
