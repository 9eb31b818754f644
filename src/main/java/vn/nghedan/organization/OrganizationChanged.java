package vn.nghedan.organization;

/** Units, officials, roles or substitutions have changed, so whoever keeps a copy of them must compare again. */
public record OrganizationChanged() {
}
