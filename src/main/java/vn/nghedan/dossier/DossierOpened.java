package vn.nghedan.dossier;

/** A dossier exists and is to get its process. */
public record DossierOpened(String code) {
}
