package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.platform.ScreenLanguage;

/** Tells the engine's applications in the browser which language they speak and where our scripts and styles are. */
@Hidden
@RestController
@OpenTo(Door.SIGNED_ON)
class ScreenController {

	private final ScreenLanguage screens;
	private final ScreenFiles files;

	ScreenController(ScreenLanguage screens, ScreenFiles files) {
		this.screens = screens;
		this.files = files;
	}

	/** An application makes addresses of scripts from its own folder, three below the root. */
	@GetMapping(path = "/screens.js", produces = "text/javascript;charset=UTF-8")
	String module() {
		return """
				export const language = '%s';
				export const files = '%s';
				export const scripts = (...names) => names.map((name) => '../../..' + files + name.replace('/', '/scripts/'));
				""".formatted(screens.language().toLanguageTag(), files.address());
	}

	/** The one sheet of styles that an application asks for beside its own. */
	@GetMapping(path = "/camunda/app/{app:admin|cockpit|tasklist|welcome}/styles/user-styles.css", produces = "text/css;charset=UTF-8")
	String styles(@PathVariable String app) {
		return "@import url('" + files.address() + app + "/styles/screens.css');\n";
	}
}
