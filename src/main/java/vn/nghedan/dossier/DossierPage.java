package vn.nghedan.dossier;

import java.util.List;

/** Some dossiers, and the cursor of the next ones; {@code null} after the last. */
public record DossierPage(List<DossierRow> rows, String next) {
}
