package vn.nghedan.access;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an installation without demo data is told at its start. */
@ConfigurationProperties("nghedan")
record AccessProperties(@DefaultValue Administrator administrator, @DefaultValue OrganizationSource organization) {

	/** The first administrator; the password is needed only while there is none. */
	record Administrator(@DefaultValue("administrator") String username, String password) {

		@Override
		public String toString() {
			return "Administrator[" + username + "]";
		}
	}

	/** The directory of CSV files to load at each start, with {@code accounts.csv} beside them; none loads nothing. */
	record OrganizationSource(Path importDirectory) {
	}
}
