package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** A meeting that was being prepared when a release asked for more than its form knew; taken back afterwards. */
@ApplicationTest
@Transactional
class FormerMeetingIT {

	private static final String FORMER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
					targetNamespace="test">
				<process id="meeting" isExecutable="true" camunda:versionTag="1.0.0" camunda:historyTimeToLive="P3650D">
					<startEvent id="startEvent_planned"/>
					<sequenceFlow id="f1" sourceRef="startEvent_planned" targetRef="userTask_holdMeeting"/>
					<userTask id="userTask_holdMeeting" name="Tổ chức họp" camunda:assignee="${officeholders.liaison(execution)}"
							camunda:dueDate="${clocks.due(execution,'D01')}"/>
					<sequenceFlow id="f2" sourceRef="userTask_holdMeeting" targetRef="serviceTask_recordMeeting"/>
					<serviceTask id="serviceTask_recordMeeting" camunda:delegateExpression="#{recordMeetingDelegate}"/>
					<sequenceFlow id="f3" sourceRef="serviceTask_recordMeeting" targetRef="endEvent_held"/>
					<endEvent id="endEvent_held"/>
				</process>
			</definitions>""";

	@Autowired
	FormerVersions versions;
	@Autowired
	RepositoryService repository;
	@Autowired
	RuntimeService runtime;
	@Autowired
	ManagementService management;
	@Autowired
	TaskService tasks;
	@Autowired
	MeetingRoom room;
	@Autowired
	MovableClock clock;

	@Test
	void aMeetingOfTheFormerModelGetsTheFormAndTheRemindersOfThePresentOne() throws IOException {
		repository.createDeployment().source(ModelDeployment.SOURCE).addString("meeting.bpmn", FORMER).deploy();
		String code = room.plan(new MeetingPlan("TG-BHD-45C", null, MeetingType.GROUP_MEETING,
				VietnamTime.at(VietnamTime.dateOf(clock.instant()).plusDays(3), LocalTime.of(19, 30)), "Nhà sinh hoạt cộng đồng", "canbo013"),
				new Actor("canbo013")).code();
		Task former = task(code);
		assertThat(management.createJobQuery().processInstanceId(former.getProcessInstanceId()).list()).isEmpty();
		try (InputStream present = new ClassPathResource("bpmn/meeting.bpmn").getInputStream();
				InputStream form = new ClassPathResource("forms/hold-meeting.form").getInputStream()) {
			repository.createDeployment().source(ModelDeployment.SOURCE).addInputStream("meeting.bpmn", present)
				.addInputStream("hold-meeting.form", form).deploy();
		}

		versions.leave("meeting");

		Task now = task(code);
		assertThat(now.getTaskDefinitionKey()).isEqualTo("userTask_holdMeeting");
		assertThat(now.getAssignee()).isEqualTo("canbo013");
		assertThat(now.getProcessDefinitionId()).isEqualTo(repository.createProcessDefinitionQuery().processDefinitionKey("meeting")
			.latestVersion().singleResult().getId()).isNotEqualTo(former.getProcessDefinitionId());
		assertThat(management.createJobQuery().processInstanceId(now.getProcessInstanceId()).list()).hasSizeGreaterThanOrEqualTo(2)
			.extracting(Job::getDuedate).allMatch(due -> due.toInstant().isAfter(room.get(code).scheduledAt()));
		assertThat(runtime.createEventSubscriptionQuery().processInstanceId(now.getProcessInstanceId()).eventName("meeting.cancelled")
			.count()).as("and it can be cancelled").isEqualTo(1);
	}

	private Task task(String code) {
		return tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult();
	}
}
