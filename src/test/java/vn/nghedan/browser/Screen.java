package vn.nghedan.browser;

/** The two sizes that people work at: an office screen, and a phone in the neighbourhood. */
enum Screen {

	DESK(1366, 768), PHONE(390, 844);

	final int width;
	final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}
}
