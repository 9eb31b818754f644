package vn.nghedan.process.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing that may be asked of the engine over HTTP, and by whom. */
record EngineRoute(Set<EngineCaller> callers, Set<String> methods, Pattern path) {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** @param path a regular expression in which {@code {id}} stands for one segment */
	static EngineRoute reads(String path, EngineCaller first, EngineCaller... more) {
		return new EngineRoute(EnumSet.of(first, more), READING, pattern(path));
	}

	/** A list that is asked for with its conditions in the body, too. */
	static EngineRoute lists(String path, EngineCaller first, EngineCaller... more) {
		return new EngineRoute(EnumSet.of(first, more), Set.of("GET", "HEAD", "OPTIONS", "POST"), pattern(path + "(/count)?"));
	}

	static EngineRoute does(String method, String path, EngineCaller first, EngineCaller... more) {
		return new EngineRoute(EnumSet.of(first, more), Set.of(method), pattern(path));
	}

	boolean opens(String method, String asked, Set<EngineCaller> by) {
		return methods.contains(method) && path.matcher(asked).matches() && !Collections.disjoint(callers, by);
	}

	private static Pattern pattern(String path) {
		return Pattern.compile(path.replace("{id}", "[^/]+"));
	}
}
