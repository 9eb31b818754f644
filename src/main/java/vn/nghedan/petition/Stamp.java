package vn.nghedan.petition;

import java.time.Instant;
import vn.nghedan.organization.Actor;

/** Who does something and when; every verb of a petition takes one, none asks a clock itself. */
public record Stamp(Actor actor, Instant at) {

	public String username() {
		return actor.username();
	}
}
