package vn.nghedan.competence;

/** Where the decision tables are kept that are in force. */
public interface TableInForce {

	/** The table of the decision that decides who is competent. */
	String COMPETENCE = "competence";

	/** The one deployed last; without any rows where none is. */
	RuleTable named(String decision);
}
