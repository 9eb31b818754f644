package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.DraftKeys;
import vn.nghedan.access.OpenTo;

/** Hands the page for meetings the key of what it keeps until the server has it. */
@OpenTo(Door.HOLDING)
@RestController
class DraftKeyController {

	private final DraftKeys keys;
	private final Clock clock;

	DraftKeyController(DraftKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/** The key, 256 bits in base64, those before it, and what time it is here: a telephone that is fast would write down things to come. */
	record DraftKey(String key, List<String> former, Instant now) {

		@Override
		public String toString() {
			return "DraftKey";
		}
	}

	@Operation(summary = "The own key for what this browser keeps until the server has it; the same at each sign-on; former ones open what has waited")
	@GetMapping("/api/me/draft-key")
	DraftKey mine() {
		List<String> mine = keys.of(CurrentActor.get()).stream().map(Base64.getEncoder()::encodeToString).toList();
		return new DraftKey(mine.get(0), mine.subList(1, mine.size()), clock.instant());
	}
}
