package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.response.RelayWay;

/** What petitioners still have to be told, for whoever works in the ward of the case or heard the opinion himself. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/notices")
class NoticeController {

	private final NoticeViews notices;

	NoticeController(NoticeViews notices) {
		this.notices = notices;
	}

	/** Whom to tell what; ward and group are those that look after the place today. */
	record Waiting(long id, String code, String kind, String kindLabel, String text, Instant createdAt, String name, String phone,
			String address, String group, String groupName, String ward, String wardName, String statusLabel) {

		@Override
		public String toString() {
			return "Waiting[" + code + "]";
		}
	}

	/** Some of them by ward and group, and the cursor of the next ones; {@code null} after the last. */
	record Page(List<Waiting> items, String next) {
	}

	/** How, on which day and with what proof somebody was told. */
	record Told(@NotNull RelayWay way, @NotNull LocalDate toldOn, String proof) {
	}

	/** What a letter says; {@code null} for what is not known. */
	record Letter(String title, String unitName, String parentName, String place, LocalDate date, String recipient, String address,
			String code, LocalDate receiptDate, List<String> paragraphs, String contact, String signer) {

		@Override
		public String toString() {
			return "Letter[" + code + "]";
		}
	}

	@Operation(summary = "Notices that wait to be told, by ward and group",
			description = "Pages by cursor: send `next` back as `cursor` until it is null.")
	@GetMapping
	Page list(@RequestParam(defaultValue = "true") boolean open, @RequestParam(required = false) String unit,
			@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return open ? notices.waiting(unit, cursor, limit, CurrentActor.get()) : new Page(List.of(), null);
	}

	@Operation(summary = "Note that the petitioner was told")
	@PostMapping("/{id}/told")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void told(@PathVariable long id, @Valid @RequestBody Told told) {
		notices.told(id, told, CurrentActor.get());
	}

	@Operation(summary = "The notice as a letter to print")
	@GetMapping("/{id}/print")
	Letter print(@PathVariable long id) {
		return notices.letter(id, CurrentActor.get());
	}
}
