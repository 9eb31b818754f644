package vn.nghedan;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The mail server of the whole suite, so that one application serves every test; a test may stop and restart it. */
public class MailCatcher implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int ANY_PORT = 0;
	private static GreenMail server = started(ANY_PORT);
	private static final int PORT = server.getSmtp().getPort();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("nghedan.mail.enabled=true", "spring.mail.host=localhost", "spring.mail.port=" + PORT)
			.applyTo(context);
	}

	public static GreenMail server() {
		return server;
	}

	public static void stop() {
		server.stop();
	}

	public static void restart() {
		server = started(PORT);
	}

	private static GreenMail started(int port) {
		GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}
}
