package vn.nghedan.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.platform.Refusal;

/**
 * Works through the list of an act on many steps, each of them in a transaction of its own: what cannot be done is noted with
 * its reason, and hinders nothing. It may stop anywhere and be run again.
 */
@Component
public class BulkRunner {

	private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
	private static final String COLLISION = "web.changed-meanwhile";
	private static final int ATTEMPTS = 3;

	private final BulkRows rows;
	private final BulkVerbs verbs;
	private final AuditTrail audit;
	private final TransactionTemplate alone;
	private final Clock clock;
	private final int batchSize;

	BulkRunner(BulkRows rows, BulkVerbs verbs, AuditTrail audit, PlatformTransactionManager transactions, Clock clock,
			@Value("${nghedan.bulk.batch-size:20}") int batchSize) {
		this.rows = rows;
		this.verbs = verbs;
		this.audit = audit;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/** Does the next few of them. @return whether there may be more to do */
	public boolean next(long id) {
		BulkRows.Asked asked = rows.running(id).orElse(null);
		if (asked == null) {
			return false;
		}
		List<BulkRows.Item> batch = rows.waiting(id, batchSize);
		batch.forEach(item -> one(id, item, asked));
		if (batch.size() == batchSize) {
			return true;
		}
		alone.executeWithoutResult(end -> rows.finish(id, clock.instant()));
		// Still there when somebody is at one of them or has asked again for what failed
		return rows.running(id).isPresent();
	}

	/** Those that are not done. */
	public List<Long> running() {
		return rows.running();
	}

	private void one(long id, BulkRows.Item item, BulkRows.Asked asked) {
		Optional<String> refusal = Optional.empty();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			refusal = attempt(id, item, asked, attempt == ATTEMPTS - 1);
			if (refusal.isEmpty() || !refusal.get().isEmpty()) {
				break;
			}
		}
		refusal.ifPresent(why -> alone.executeWithoutResult(note -> rows.failed(id, item, why)));
	}

	/** @return empty when it is done, why it cannot be, or a blank when it is worth another attempt */
	private Optional<String> attempt(long id, BulkRows.Item item, BulkRows.Asked asked, boolean last) {
		try {
			alone.executeWithoutResult(work -> carryOut(id, item, asked));
			return Optional.empty();
		} catch (Refusal refusal) {
			return Optional.of(refusal.code().equals(COLLISION) && !last ? "" : refusal.in(VIETNAMESE));
		} catch (RuntimeException e) {
			if (!last) {
				return Optional.of("");
			}
			LOG.error("Step {} of act {} on many cases failed", item.position(), id, e);
			return Optional.of(new Refusal("web.failed").in(VIETNAMESE));
		}
	}

	private void carryOut(long id, BulkRows.Item item, BulkRows.Asked asked) {
		if (!rows.take(id, item)) {
			return;
		}
		verbs.carryOut(asked.order(), item.taskId(), asked.by());
		rows.done(id, item, clock.instant());
		audit.record(AuditEvent.of(AuditAction.CHANGED, asked.by()).on(item.petitionCode() == null ? "case" : "petition", item.key())
				.fact("act", asked.order().kind()).fact("bulk", id));
	}
}
