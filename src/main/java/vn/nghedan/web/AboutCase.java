package vn.nghedan.web;

/** An answer that tells by itself which case it shows, because its address does not. */
public interface AboutCase {

	/** Code of the petition, meeting, dossier or whatever it is. */
	String businessKey();

	/** {@code petition}, {@code meeting} and so on. */
	String caseKind();
}
