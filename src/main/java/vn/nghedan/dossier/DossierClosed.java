package vn.nghedan.dossier;

/** Somebody closed a dossier before its time. */
public record DossierClosed(String code) {
}
