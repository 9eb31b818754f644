package vn.nghedan.platform;

import java.util.List;

/**
 * A paper of the office before it is on paper: a page of the browser prints it, {@link PaperPdf} makes a file of it. Its texts are
 * data of people and never markup.
 *
 * @param unit who makes it, at the top on the left
 * @param about one line under the title
 * @param foot at the bottom of every page
 */
public record Paper(String unit, String title, String about, List<Part> parts, String foot) {

	@Override
	public String toString() {
		return "Paper";
	}

	/** One part under a heading: short facts, then passages, then dated lines; each may be empty. */
	public record Part(String heading, List<Fact> facts, List<Passage> passages, List<Line> lines) {

		public static Part ofFacts(String heading, List<Fact> facts) {
			return new Part(heading, facts, List.of(), List.of());
		}

		public static Part ofPassages(String heading, List<Passage> passages) {
			return new Part(heading, List.of(), passages, List.of());
		}

		public static Part ofLines(String heading, List<Line> lines) {
			return new Part(heading, List.of(), List.of(), lines);
		}

		public boolean isEmpty() {
			return facts.isEmpty() && passages.isEmpty() && lines.isEmpty();
		}

		@Override
		public String toString() {
			return "Part";
		}
	}

	/** Something short and what it is called. */
	public record Fact(String label, String value) {

		@Override
		public String toString() {
			return "Fact";
		}
	}

	/** A longer text; without a heading where the part has said enough. */
	public record Passage(String heading, String text) {

		@Override
		public String toString() {
			return "Passage";
		}
	}

	/** What was when, and more about it. */
	public record Line(String when, String what, String more) {

		@Override
		public String toString() {
			return "Line";
		}
	}
}
