package vn.nghedan.petition;

/** What was written for many cases at once may speak of one of them: it goes with the first of them that goes, and the rest stays undone. */
final class BulkWords {

	static final String FORGET = """
			update nghedan.bulk_action set words = null, reason = null,
				state = case when state = 'RUNNING' and (words is not null or reason is not null) then 'STOPPED' else state end
			where id in (select action_id from nghedan.bulk_item where petition_code = :code)""";

	private BulkWords() {
	}
}
