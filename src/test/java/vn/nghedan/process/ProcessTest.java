package vn.nghedan.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;

/** What all process tests share: the application, cases to work on, and a clock that begins on a Monday morning. */
@ApplicationTest
abstract class ProcessTest {

	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	ProcessEngine engine;

	@BeforeEach
	void beginOnMonday() {
		ProcessEngineTests.init(engine);
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
		ProcessEngineTests.reset();
	}
}
