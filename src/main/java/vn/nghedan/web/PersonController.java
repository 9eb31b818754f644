package vn.nghedan.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.DisclosurePurpose;
import vn.nghedan.petition.PersonCorrection;

/** The persons of a petition: in clear for a purpose, put right, hidden, or handed out to whom they belong. */
@RestController
@RequestMapping("/api/petitions/{code}")
class PersonController {

	private final PersonVerbs verbs;
	private final PersonFiles files;
	private final CaseViews views;

	PersonController(PersonVerbs verbs, PersonFiles files, CaseViews views) {
		this.verbs = verbs;
		this.files = files;
		this.views = views;
	}

	/** What they are needed for; {@code note} has to be there where the petitioner wants his name hidden. */
	record Asked(@NotNull DisclosurePurpose purpose, @Size(max = 500) String note) {

		@Override
		public String toString() {
			return "Asked[" + purpose + "]";
		}
	}

	/** One person in clear; {@code signatory} is the number of one who signed, {@code null} of the petitioner. */
	record Clear(Long signatory, Integer position, String name, String phone, String address) {

		@Override
		public String toString() {
			return "Clear";
		}
	}

	/** All persons of the petition. */
	record People(Clear petitioner, List<Clear> signatories) {
	}

	/** What is left out, or was only seen covered, stays; a blank value is taken away. */
	record Correction(Long signatory, @Size(max = 400) String name, @Size(max = 40) String phone, @Size(max = 1000) String address,
			Boolean hideName, @NotBlank @Size(max = 500) String reason) {

		PersonCorrection person() {
			return new PersonCorrection(name, phone, address, hideName);
		}

		@Override
		public String toString() {
			return "Correction";
		}
	}

	/** Whether his name is kept from papers and lists from now on. */
	record Hiding(boolean hidden, @NotBlank @Size(max = 500) String reason) {
	}

	/** Somebody has seen the persons in clear. */
	record Seen(Instant at, String actor, String actorName, String purpose, String purposeLabel, String note, int people) {
	}

	@Operation(summary = "The persons of a petition in clear, for a purpose and on record",
			description = "For whoever works on the case now. purpose: RELAY, CONTACT, VERIFICATION, LETTER, CORRECTION, REQUEST_OF_THE_PERSON.")
	@OpenTo(Door.PERSON_IN_CLEAR)
	@PostMapping("/person")
	ResponseEntity<People> clear(@PathVariable String code, @Valid @RequestBody Asked asked) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(verbs.clear(code, asked.purpose(), asked.note(), CurrentActor.get()));
	}

	@Operation(summary = "Put name, telephone or address right")
	@OpenTo(Door.PERSONS)
	@PutMapping("/person")
	PetitionView correct(@PathVariable String code, @Valid @RequestBody Correction correction) {
		verbs.correct(code, correction.signatory(), correction.person(), correction.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Keep the petitioner's name from papers and lists, or do so no more")
	@OpenTo(Door.PERSON_IN_CLEAR)
	@PostMapping("/person/hiding")
	PetitionView hide(@PathVariable String code, @Valid @RequestBody Hiding hiding) {
		verbs.hide(code, hiding.hidden(), hiding.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Who has seen the persons of this petition in clear, and what for; oldest first")
	@OpenTo(Door.DISCLOSURES)
	@GetMapping("/person/disclosures")
	List<Seen> disclosures(@PathVariable String code) {
		return verbs.disclosures(code, CurrentActor.get());
	}

	@Operation(summary = "All that is kept of the petitioner, or of one who signed, for himself, as JSON",
			description = "This petition, and those that the same name with the same telephone raised or signed, as far as the caller sees them; on record"
					+ " as a request of the person. sameTelephone: others with that telephone by their codes only, for the desk to ask.")
	@OpenTo(Door.PERSONS)
	@PostMapping("/person/file")
	ResponseEntity<PersonFiles.PersonFile> file(@PathVariable String code, @RequestParam(required = false) Long signatory) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.of(code, signatory, "json", CurrentActor.get()));
	}

	@Operation(summary = "The same as CSV")
	@OpenTo(Door.PERSONS)
	@PostMapping(value = "/person/file.csv", produces = "text/csv;charset=UTF-8")
	ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam(required = false) Long signatory) {
		String csv = PersonSheet.of(files.of(code, signatory, "csv", CurrentActor.get()));
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
				.filename("du-lieu-ca-nhan-" + code + ".csv").build().toString()).body(csv.getBytes(StandardCharsets.UTF_8));
	}
}
