package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.GroupContact;
import vn.nghedan.organization.GroupContactRole;
import vn.nghedan.organization.GroupContacts;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.reporting.GroupProfile;
import vn.nghedan.reporting.GroupProfiles;

/** Residential groups as those see them who go there or work for their ward. */
@Component
class GroupProfileViews {

	private final GroupProfiles profiles;
	private final GroupContacts contacts;
	private final GroupProfileRight right;

	GroupProfileViews(GroupProfiles profiles, GroupContacts contacts, GroupProfileRight right) {
		this.profiles = profiles;
		this.contacts = contacts;
		this.right = right;
	}

	/** Somebody whom officials meet in the group; {@code formerGroup} names the one that he was of before it was merged. */
	record Person(String role, String title, String name, String phone, String formerGroup) {

		@Override
		public String toString() {
			return "Person";
		}
	}

	/** Something that residents raised and that somebody works on. */
	record Line(String code, String status, String statusLabel, String kind, String kindLabel, boolean urgent, LocalDate receiptDate,
			String excerpt) {
	}

	/** What was answered. */
	record Told(String code, LocalDate receiptDate, String excerpt, String answer, Instant issuedAt) {
	}

	/** What was promised; {@code kept} is {@code null} as long as its day has not come. */
	record Promise(String code, LocalDate due, String excerpt, String answer, Boolean kept) {
	}

	/** A meeting. */
	record Held(String code, String type, String typeLabel, Instant scheduledAt, Integer residentsPresent) {
	}

	/** The last and the next one. */
	record Meetings(Held last, Held next) {
	}

	/** All that is known of a group; {@code contacts} are the others beside its leader. */
	record Profile(String code, String name, String ward, String wardName, String kind, Person leader, Integer households,
			List<String> clusters, List<Assigned> assigned, List<Line> openPetitions, List<Told> answered, List<Promise> promises,
			List<Told> toAnnounce, Meetings meetings, List<Person> contacts, boolean editable) {
	}

	/** An official who looks after it. */
	record Assigned(String username, String name, LocalDate from) {
	}

	@Transactional(readOnly = true)
	public Profile of(String code, Actor actor) {
		right.requireSee(code, actor);
		GroupProfile group = profiles.of(code, actor.username());
		List<Person> people = contacts.of(code, right.today()).stream().map(GroupProfileViews::person).toList();
		Person leader = leader(people, group.leaderName());
		return new Profile(group.code(), group.name(), group.ward(), group.wardName(), group.kind(), leader, group.households(),
				group.clusters(), group.assigned().stream().map(each -> new Assigned(each.username(), each.name(), each.since())).toList(),
				group.open().stream().map(GroupProfileViews::line).toList(), told(group.answered()),
				group.promises().stream().map(GroupProfileViews::promise).toList(), told(group.toAnnounce()),
				new Meetings(held(group.last()), held(group.next())), people.stream().filter(each -> !each.equals(leader)).toList(),
				right.mayWrite(group.ward(), actor));
	}

	@Transactional
	public void put(String code, List<GroupContact> people, Actor actor) {
		right.requireWrite(code, actor);
		contacts.put(code, people, right.today());
	}

	/** The group's own goes before those of the groups that it was made of. */
	private static Person leader(List<Person> people, String named) {
		List<Person> leaders = people.stream().filter(each -> each.role().equals(GroupContactRole.LEADER.name())).toList();
		return leaders.stream().filter(each -> each.formerGroup() == null).findFirst()
				.or(() -> Optional.ofNullable(named).map(name -> person(new GroupContact(GroupContactRole.LEADER, name, null))))
				.or(() -> leaders.stream().findFirst()).orElse(null);
	}

	private static Person person(GroupContact contact) {
		String title = Labels.of(contact.role());
		return new Person(contact.role().name(), contact.formerGroup() == null ? title
				: Problem.text("group-contact-of", LocaleContextHolder.getLocale(), title, contact.formerGroup()), contact.name(), contact.phone(), contact.formerGroup());
	}

	private static Line line(GroupProfile.Matter matter) {
		PetitionStatus status = PetitionStatus.valueOf(matter.status());
		PetitionKind kind = matter.kind() == null ? null : PetitionKind.valueOf(matter.kind());
		return new Line(matter.code(), matter.status(), Labels.of(status), matter.kind(), Labels.of(kind), matter.urgent(),
				matter.receiptDate(), PetitionLine.excerpt(matter.content()));
	}

	private static List<Told> told(List<GroupProfile.Told> answers) {
		return answers.stream().map(each -> new Told(each.code(), each.receiptDate(), PetitionLine.excerpt(each.content()),
				each.answer(), each.issuedAt())).toList();
	}

	private static Promise promise(GroupProfile.Promise promise) {
		return new Promise(promise.code(), promise.due(), PetitionLine.excerpt(promise.content()), promise.answer(), promise.kept());
	}

	private static Held held(GroupProfile.Held meeting) {
		return meeting == null ? null : new Held(meeting.code(), meeting.type(), Labels.of(MeetingType.valueOf(meeting.type())),
				meeting.scheduledAt(), meeting.residentsPresent());
	}
}
