package vn.nghedan.dossier;

/** A dossier is void: its last petition was taken out, or its letter was called back. */
public record DossierVoided(String code) {
}
