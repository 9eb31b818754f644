package vn.nghedan.dossier;

/** Something happened to a petition of a sent dossier that whoever follows it up has to look at. */
public record DossierChanged(String code) {
}
