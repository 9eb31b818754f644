package vn.nghedan.web.meeting;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.AccusationWord;
import vn.nghedan.petition.AccusationWords;

/** Opinions as they are heard at a meeting, and the words that make the page ask first. */
@OpenTo(Door.HOLDING)
@RestController
class OpinionController {

	private final OpinionIntake intake;
	private final AccusationWords words;
	private final OpinionImport imports;

	OpinionController(OpinionIntake intake, AccusationWords words, OpinionImport imports) {
		this.intake = intake;
		this.words = words;
		this.imports = imports;
	}

	/** One result for each opinion, in the order in which they were sent. */
	record Results(List<OpinionResult> results) {
	}

	@Operation(summary = "Take in the opinions of one speech at a meeting; each is a petition at once",
			description = "200 with a result for each opinion: the petition's code, or the problem for which it is not stored. The "
					+ "same key sent again gets the same petition. Words of an accusation are refused (petition.maybe-accusation) "
					+ "unless notAccusation is true; nothing of a refused opinion is kept.")
	@PostMapping("/api/meetings/{code}/opinions")
	Results take(@PathVariable String code, @Valid @RequestBody SpeechRequest request) {
		return new Results(intake.take(code, request, CurrentActor.get()));
	}

	@Operation(summary = "Load opinions from the officials' spreadsheet (.xlsx or CSV), all rows or none",
			description = "Part called file. 422 with every cell that is wrong. A row that was loaded before is left alone; a dry run "
					+ "finds what a load would find and stores nothing.")
	@PostMapping(path = "/api/meetings/opinion-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	OpinionImport.Loaded load(@RequestPart("file") MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun)
			throws IOException {
		return imports.load(file.getOriginalFilename(), file.getBytes(), dryRun, CurrentActor.get());
	}

	@Operation(summary = "Words by which an opinion may be a denunciation or a crime report",
			description = "Whole words, lower case without accents, to be looked for in the text written the same way.")
	@GetMapping("/api/meetings/accusation-words")
	List<AccusationWord> accusationWords() {
		return words.inForce();
	}
}
