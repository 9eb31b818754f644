package vn.nghedan;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.nghedan.platform.MovableClock;

/** Whatever day a test lived on, the next one begins today. */
class ClockGoesOn implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(MovableClock.class).followSystem();
	}
}
