package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.GroupContact;
import vn.nghedan.organization.GroupContactRole;

/** What to know about a residential group before going there, and whom one meets. */
@OpenTo(Door.OUTREACH)
@RestController
@RequestMapping("/api/groups/{code}")
class GroupProfileController {

	private final GroupProfileViews views;

	GroupProfileController(GroupProfileViews views) {
		this.views = views;
	}

	/** Somebody whom officials meet there. */
	record Contact(@NotNull GroupContactRole role, @NotBlank String name, String phone) {

		GroupContact contact() {
			return new GroupContact(role, name, phone);
		}

		@Override
		public String toString() {
			return "Contact";
		}
	}

	/** All of them, from today on. */
	record Contacts(@NotNull @Size(max = 20) List<@Valid Contact> contacts) {
	}

	@Operation(summary = "One residential group before a visit: people, open matters, answers, promises, meetings")
	@GetMapping("/profile")
	GroupProfileViews.Profile profile(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Replace whom officials meet in this group, from today on")
	@OpenTo(Door.CONTACTS)
	@PutMapping("/contacts")
	GroupProfileViews.Profile putContacts(@PathVariable String code, @Valid @RequestBody Contacts contacts) {
		views.put(code, contacts.contacts().stream().map(Contact::contact).toList(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
