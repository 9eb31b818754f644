package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

import vn.nghedan.organization.Actor;

class BulkPreviewTests {

	private static final BulkOrder REMIND = new BulkOrder(BulkKind.REMIND, null, null, null, null, null, null);

	@Test
	void oneThatMeetsAnotherAtThatMomentDoesNotHideTheRest() {
		BulkForecast forecast = new BulkForecast(null, null, null, null, null) {
			@Override
			String of(BulkOrder order, String task, Actor actor, Supplier<String> act) {
				if (task.equals("met")) {
					throw new OptimisticLockingFailureException("changed");
				}
				return "said";
			}
		};
		List<BulkPreview.Line> lines = new BulkPreview(null, forecast, new Nowhere()).of(REMIND, List.of("one", "met", "other"), new Actor("canbo001"));
		assertThat(lines).extracting(BulkPreview.Line::possible).containsExactly(true, false, true);
		assertThat(lines.get(1).refusal()).isNotBlank().doesNotContain("changed");
		assertThat(lines.get(2).text()).isEqualTo("said");
	}

	private static final class Nowhere implements PlatformTransactionManager {

		@Override
		public TransactionStatus getTransaction(TransactionDefinition definition) {
			return new SimpleTransactionStatus();
		}

		@Override
		public void commit(TransactionStatus status) {
		}

		@Override
		public void rollback(TransactionStatus status) {
		}
	}
}
