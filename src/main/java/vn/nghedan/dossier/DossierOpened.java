package vn.nghedan.dossier;

/** A dossier exists and is to get its process; an urgent one closes at once. */
public record DossierOpened(String code, boolean urgent) {
}
