package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.platform.ScreenLanguage;

/** Tells the engine's applications in the browser which of their languages they speak, as the module they import. */
@Hidden
@RestController
@OpenTo(Door.SIGNED_ON)
class ScreenLanguageController {

	private final ScreenLanguage screens;

	ScreenLanguageController(ScreenLanguage screens) {
		this.screens = screens;
	}

	@GetMapping(path = "/language.js", produces = "text/javascript;charset=UTF-8")
	String module() {
		return "export default '" + screens.language().toLanguageTag() + "';\n";
	}
}
