package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** The page for phones: meetings and my groups. */
@OpenTo(Door.SIGNED_ON)
@Hidden
@Controller
class OutreachPage {

	@GetMapping("/outreach/")
	String page() {
		return "forward:/outreach/index.html";
	}

	@GetMapping("/outreach")
	String folder() {
		return "redirect:/outreach/";
	}
}
