package vn.nghedan.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A benchmark on the whole application, as {@link vn.nghedan.ApplicationTest} but with the job executor of the real
 * settings, which the benchmark stops and starts, and without a mail server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"camunda.bpm.job-execution.enabled=true", "nghedan.recalculation.batch-size=${bench.batch:250}" })
@ActiveProfiles("test")
@interface Bench {

}
