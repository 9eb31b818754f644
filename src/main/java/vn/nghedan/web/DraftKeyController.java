package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.DraftKeys;

/** Hands the page for meetings the key of what it keeps until the server has it. */
@RestController
class DraftKeyController {

	private final DraftKeys keys;
	private final Clock clock;

	DraftKeyController(DraftKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/** The key, 256 bits in base64, and what time it is here: a telephone that is fast would write down things to come. */
	record DraftKey(String key, Instant now) {

		@Override
		public String toString() {
			return "DraftKey";
		}
	}

	@Operation(summary = "The own key for what this browser keeps until the server has it; the same at each sign-on")
	@GetMapping("/api/me/draft-key")
	DraftKey mine() {
		return new DraftKey(Base64.getEncoder().encodeToString(keys.of(CurrentActor.get())), clock.instant());
	}
}
