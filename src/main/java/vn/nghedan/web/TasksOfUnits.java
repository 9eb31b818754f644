package vn.nghedan.web;

import java.util.Collection;

/** How many open steps wait for somebody in some units; implemented by {@code process}, the only package that knows. */
public interface TasksOfUnits {

	/** Taken ones included, whatever they belong to. */
	long count(Collection<String> units);
}
