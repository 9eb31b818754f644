package vn.nghedan.petition;

/** Nobody has to decide on an extension or to tell of one any more, because the matter itself went on. */
public record ExtensionSettled(String code) {
}
