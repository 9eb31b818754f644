package vn.nghedan.calendar;

import vn.nghedan.organization.Actor;

/**
 * A calendar or a rule is another one from now on, so due dates may have moved.
 *
 * @param what one line in Vietnamese without anybody's data
 * @param authority {@code national} or the authority whose calendar or rule it is
 * @param version of the almanac with this change, as {@link Almanac#version()} says it
 */
public record AlmanacChanged(String what, String authority, Actor by, long version) {
}
