package vn.nghedan.organization;

/** Nobody holds a role for a unit that begins, so that a step of its cases would reach nobody. */
public record Vacancy(String unit, String unitName, String role) {
}
