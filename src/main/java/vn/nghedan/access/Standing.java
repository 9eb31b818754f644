package vn.nghedan.access;

/** How far somebody who has signed on may go at this moment. */
enum Standing {

	/** Not at all: disabled, out of service, or without any role. */
	GONE,

	/** To the page where the password that somebody else gave is replaced. */
	NEW_PASSWORD,

	/** As far as the roles go. */
	FINE
}
