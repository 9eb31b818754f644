package vn.nghedan.organization;

/** How many rows an import has read, which are all loaded. */
public record ImportReport(int authorities, int groups, int officials, int roles, int delegations, int members,
		int substitutions) {
}
