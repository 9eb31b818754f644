package vn.nghedan.process;

import vn.nghedan.organization.Actor;

/** Who acts in the running engine command: the signed-on user, or the system itself when a timer or a job runs. */
public interface CurrentActor {

	Actor get();
}
