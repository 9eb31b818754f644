package vn.nghedan.process;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether notices leave the system by mail: in a new installation none does, and everybody is told inside. */
@Component
public class OutgoingMail {

	private final boolean enabled;

	OutgoingMail(@Value("${nghedan.mail.enabled:false}") boolean enabled) {
		this.enabled = enabled;
	}

	public boolean isEnabled() {
		return enabled;
	}
}
