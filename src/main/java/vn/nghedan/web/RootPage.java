package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads whoever opens the bare address to the place of work. */
@Hidden
@Controller
class RootPage {

	@GetMapping("/")
	String tasklist() {
		return "redirect:/camunda/app/tasklist/default/";
	}
}
