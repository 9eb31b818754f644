package vn.nghedan.web;

import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Does to each step what is asked for and takes it back at once: what is said to be possible has been. */
@Component
class BulkPreview {

	private static final Logger LOG = LoggerFactory.getLogger(BulkPreview.class);

	private final BulkVerbs verbs;
	private final BulkForecast forecast;
	private final TransactionTemplate trial;

	BulkPreview(BulkVerbs verbs, BulkForecast forecast, PlatformTransactionManager transactions) {
		this.verbs = verbs;
		this.forecast = forecast;
		this.trial = new TransactionTemplate(transactions);
		this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * What would become of one step.
	 *
	 * @param refusal why it cannot be done, {@code null} when it can
	 * @param text what would be changed, or what the petitioner would read where something is written
	 */
	record Line(String task, boolean possible, String refusal, String text) {
	}

	List<Line> of(BulkOrder order, List<String> tasks, Actor actor) {
		Locale locale = LocaleContextHolder.getLocale();
		return tasks.stream().map(task -> tried(order, task, actor, locale)).toList();
	}

	private Line tried(BulkOrder order, String task, Actor actor, Locale locale) {
		try {
			String text = trial.execute(taken -> {
				taken.setRollbackOnly();
				return forecast.of(order, task, actor, () -> verbs.carryOut(order, task, actor));
			});
			return new Line(task, true, null, text);
		} catch (Refusal refusal) {
			return new Line(task, false, refusal.in(locale), null);
		} catch (RuntimeException e) {
			// That one meets another at the same moment says nothing of the rest
			LOG.warn("A step of an act on many cases could not be tried", e);
			return new Line(task, false, new Refusal("web.failed").in(locale), null);
		}
	}
}
