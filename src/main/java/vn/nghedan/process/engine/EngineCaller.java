package vn.nghedan.process.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who asks the engine something over HTTP, as far as its doors are concerned; one person may be several of them. */
enum EngineCaller {

	CASEWORKER, VIEWER, OPERATOR, DESIGNER, ADMINISTRATOR;

	static Set<EngineCaller> of(Collection<String> groups) {
		Set<EngineCaller> callers = EnumSet.noneOf(EngineCaller.class);
		if (groups.contains(EngineGroups.CASEWORKERS))
			callers.add(CASEWORKER);
		if (groups.contains(EngineGroups.PROCESS_DESIGNERS))
			callers.add(DESIGNER);
		if (groups.contains(EngineGroups.ADMINISTRATORS))
			callers.add(ADMINISTRATOR);
		if (groups.contains(EngineGroups.COCKPIT_VIEWERS))
			callers.add(VIEWER);
		if (groups.contains(EngineGroups.OPERATORS))
			callers.add(OPERATOR);
		return callers;
	}
}
