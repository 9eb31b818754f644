package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.ApplicationTest;
import vn.nghedan.web.Caller;

@ApplicationTest
class LeaversLeaveIT {

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Test
	void aDisabledAccountLosesItsRunningSession() {
		accounts.create("leaver", Caller.PASSWORD);
		Caller caller = Caller.signedOn(port, "leaver");
		assertThat(caller.get("/api/me").statusCode()).isEqualTo(200);

		accounts.disable("leaver");

		assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		assertThat(caller.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
	}
}
