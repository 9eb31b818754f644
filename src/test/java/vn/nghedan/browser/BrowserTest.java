package vn.nghedan.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.nghedan.ApplicationTest;

/**
 * What a person does in a browser, on the running application. Left out with one line where no Chromium is. These tests
 * come first, while task lists are still short enough that a person finds the task without turning pages.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(100)
@ApplicationTest
@ExtendWith(Chromium.class)
public @interface BrowserTest {

}
