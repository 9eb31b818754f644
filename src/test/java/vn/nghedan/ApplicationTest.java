package vn.nghedan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application: engine, web server and embedded PostgreSQL, started once for all such tests, with
 * the fictional city and nobody's petitions. The job executor is off, so a test fires timers and jobs itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ExtendWith(ClockGoesOn.class)
@ContextConfiguration(initializers = MailCatcher.class)
public @interface ApplicationTest {

}
