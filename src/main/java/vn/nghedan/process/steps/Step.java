package vn.nghedan.process.steps;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CallableFromModel;

/** A bean that a service task or a listener of a model names; the bean name follows from the element's id. */
@Documented
@Component
@CallableFromModel
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Step {
}
