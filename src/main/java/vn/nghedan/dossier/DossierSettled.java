package vn.nghedan.dossier;

/** Every petition of a sent dossier has its answer, and the agency knows of every change. */
public record DossierSettled(String code) {
}
