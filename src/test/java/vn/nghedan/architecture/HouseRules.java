package vn.nghedan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.nghedan.access.OpenTo;

/** The rules of the house that a compiler does not know, as a list to read. */
final class HouseRules {

	static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses().that()
		.resideOutsideOfPackages("..process..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..")
		.because("a fork of the engine must stay a change of one package");

	static final ArchRule ONLY_ENGINE_SET_UP_KNOWS_ITS_INSIDE = noClasses().that()
		.resideOutsideOfPackage("..process.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..impl..")
		.because("the engine's inside may change with any fork");

	static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that()
		.doNotHaveSimpleName("MovableClock")
		.should()
		.callMethodWhere(readsTheSystemTime())
		.because("cases are replayed and tested on other days than today");

	static final ArchRule ENTITIES_HAVE_VERBS_NOT_SETTERS = methods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameNotMatching("set[A-Z].*")
		.because("a state changes by what happens to a case, and a verb can refuse")
		.allowEmptyShould(true);

	static final ArchRule TABLES_ARE_WRITTEN_IN_ONE_PLACE = noClasses().that()
		.doNotHaveSimpleName("CsvSheet")
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.apache.commons.csv.CSVPrinter")
		.because("a cell that a spreadsheet takes for a formula runs on the desk of whoever opens the file");

	static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses().should()
		.haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)")
		.because("such a name says nothing");

	static final ArchRule DELEGATES_ARE_NOBODYS_BUSINESS = classes().that()
		.haveSimpleNameEndingWith("Delegate")
		.should()
		.bePackagePrivate()
		.because("only a model names them")
		.allowEmptyShould(true);

	static final ArchRule DELEGATES_ASK_USE_CASES = noClasses().that()
		.haveSimpleNameEndingWith("Delegate")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(org.springframework.data.repository.Repository.class)
		.because("rules live in the domain")
		.allowEmptyShould(true);

	static final ArchRule NOTHING_RUNS_BESIDE_THE_JOB_EXECUTOR = noClasses().should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.scheduling.annotation.Async")
		.orShould()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.scheduling.annotation.Scheduled")
		.because("what waits, retries or failed must be seen in Cockpit");

	static final ArchRule NOTHING_RUNS_AFTER_THE_COMMIT = methods().that()
		.areAnnotatedWith(TransactionalEventListener.class)
		.should(comeBeforeTheCommit())
		.because("what fails after the commit is lost without a trace");

	static final ArchRule EVERY_ADDRESS_HAS_A_RULE = methods().that()
		.areMetaAnnotatedWith(RequestMapping.class)
		.should(haveARule())
		.because("an address that nobody has decided on opens for nobody, and that is found before anybody uses it");

	private HouseRules() {
	}

	private static ArchCondition<JavaMethod> comeBeforeTheCommit() {
		return new ArchCondition<>("come before the commit") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				TransactionPhase phase = method.getAnnotationOfType(TransactionalEventListener.class).phase();
				if (phase != TransactionPhase.BEFORE_COMMIT) {
					events.add(SimpleConditionEvent.violated(method, method.getFullName() + " runs " + phase));
				}
			}
		};
	}

	private static ArchCondition<JavaMethod> haveARule() {
		return new ArchCondition<>("have @OpenTo, or a class that has it") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (!method.isAnnotatedWith(OpenTo.class) && !method.getOwner().isAnnotatedWith(OpenTo.class)) {
					events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no rule: write @OpenTo(Door.…)"));
				}
			}
		};
	}

	private static DescribedPredicate<JavaCall<?>> readsTheSystemTime() {
		return DescribedPredicate.describe("reads the system's time",
				call -> isTimeType(call.getTargetOwner()) && call.getTarget().getName().equals("now")
						&& call.getTarget().getRawParameterTypes().isEmpty()
						|| call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis"));
	}

	private static boolean isTimeType(JavaClass type) {
		return type.getPackageName().equals("java.time");
	}
}
