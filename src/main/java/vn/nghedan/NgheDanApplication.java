package vn.nghedan;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.nghedan.audit.AuditCommand;
import vn.nghedan.platform.KeyCommand;
import vn.nghedan.platform.VietnamTime;

/** Petition case management for local government: one application, one engine, one database. */
@SpringBootApplication
public class NgheDanApplication {

	public static void main(String[] args) {
		// The engine's timestamps and the dates of decision tables carry no zone: a bare java -jar must count as the image does
		TimeZone.setDefault(TimeZone.getTimeZone(VietnamTime.ZONE));
		if (KeyCommand.isMeant(args)) {
			System.exit(new KeyCommand(System.out).run(args));
		}
		if (AuditCommand.isMeant(args)) {
			System.exit(new AuditCommand(System.out).run(args));
		}
		SpringApplication.run(NgheDanApplication.class, args);
	}
}
