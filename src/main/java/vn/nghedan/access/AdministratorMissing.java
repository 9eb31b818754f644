package vn.nghedan.access;

/** The application has no administrator and was not told how to make one. */
class AdministratorMissing extends RuntimeException {

	AdministratorMissing(String reason) {
		super(reason);
	}
}
