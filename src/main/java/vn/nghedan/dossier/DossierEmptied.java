package vn.nghedan.dossier;

/** The last petition was taken out of an unsent dossier; nothing is to be signed any more. */
public record DossierEmptied(String code) {
}
