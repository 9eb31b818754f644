package vn.nghedan.access;

import org.springframework.stereotype.Service;

import vn.nghedan.organization.Actor;

/** Leads through a door where no request has asked for it: of many acts at once, each goes through the door it has alone. */
@Service
public class Entrance {

	private final DoorKeeper keeper;

	Entrance(DoorKeeper keeper) {
		this.keeper = keeper;
	}

	/** Throws the Refusal {@code access.not-your-door} (FORBIDDEN) when the actor holds none of its roles now. */
	public void through(Door door, Actor actor, Runnable work) {
		keeper.mustOpen(door, actor.username());
		CurrentDoor.within(door, work);
	}
}
