package vn.nghedan.calendar;

/** How much time the matter of a petition allows its handler. */
public enum Grade {
	URGENT, SIMPLE, NORMAL, COMPLEX
}
