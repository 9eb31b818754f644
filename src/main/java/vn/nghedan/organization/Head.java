package vn.nghedan.organization;

import java.util.List;

/** Who heads a unit on the way up: its chairs, and whoever stands in for an absent one. */
public record Head(String unitCode, List<String> usernames) {
}
