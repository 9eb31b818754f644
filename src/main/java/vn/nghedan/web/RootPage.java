package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Leads whoever opens the bare address to the place of work. */
@OpenTo(Door.SIGNED_ON)
@Hidden
@Controller
class RootPage {

	@GetMapping("/")
	String tasklist() {
		return "redirect:/camunda/app/tasklist/default/";
	}
}
