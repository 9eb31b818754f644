package vn.nghedan.petition;

/** The handler asks for more time; somebody above decides. */
public record ExtensionRequested(String code) {
}
