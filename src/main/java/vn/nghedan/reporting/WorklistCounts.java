package vn.nghedan.reporting;

/** How many lines each chip would show, all other filters as they are; the first four make up all. */
public record WorklistCounts(long overdue, long dueSoon, long later, long standing, long waiting, long returned, long unclaimed, long mine, long all) {
}
