package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import vn.nghedan.process.CallableFromModel;

class SafeExpressionsTests {

	static AnnotationConfigApplicationContext beans;
	static SafeExpressions expressions;

	@CallableFromModel
	public static class Greeting {

		public String to(String name) {
			return "Chào " + name;
		}
	}

	@BeforeAll
	static void startBeans() {
		beans = new AnnotationConfigApplicationContext();
		beans.registerBean("greeting", Greeting.class);
		beans.registerBean("recordDelegate", JavaDelegate.class, () -> execution -> { });
		beans.registerBean("dataSource", DataSource.class, SimpleDriverDataSource::new);
		beans.refresh();
		expressions = new SafeExpressions(new AllowedBeans(beans));
	}

	@AfterAll
	static void stopBeans() {
		beans.close();
	}

	@Test
	void callsAMarkedBeanWithAVariable() {
		assertThat(value("${greeting.to(person)}")).isEqualTo("Chào Minh");
	}

	@Test
	void findsADelegateByName() {
		assertThat(value("#{recordDelegate}")).isInstanceOf(JavaDelegate.class);
	}

	@Test
	void readsPlainValues() {
		assertThat(value("${person.length() + places.size()}")).isEqualTo(6L);
	}

	@Test
	void aVariableUnderABeansNameDoesNotReplaceTheBean() {
		assertThat(value("${greeting}")).isInstanceOf(Greeting.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${''.class.forName('java.lang.Runtime')}", "${person['class']}",
			"${dataSource.connection}", "${dataSource}", "${greeting.getClass()}", "${greeting.class.classLoader}",
			"${recordDelegate.execute(null)}", "${recordDelegate.getClass()}", "${environment.getProperty('user.home')}",
			"${thread.contextClassLoader}", "${places.getClass()}" })
	void refusesEverythingElse(String expression) {
		assertThatThrownBy(() -> value(expression)).isInstanceOf(ELException.class);
	}

	private static Object value(String expression) {
		var variables = Variables.createVariables().putValue("person", "Minh").putValue("places", List.of("TG", "BHD"))
			.putValue("thread", Thread.currentThread()).putValue("greeting", "a forged answer");
		return expressions.createValueExpression(expression)
			.getValue(expressions.createElContext(variables.asVariableContext()));
	}
}
