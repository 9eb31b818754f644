package vn.nghedan.audit;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What the request on this thread owes to the record: its general entry, unless whoever does the work records something more
 * exact on the way.
 */
@Component
public class AuditOwed {

	private final ThreadLocal<Debt> debts = new ThreadLocal<>();

	private static final class Debt {

		private AuditEvent owed;
		private boolean paid;
	}

	/** A request begins. */
	public void begin() {
		debts.set(new Debt());
	}

	/** Nothing of the kind is owed outside of a request. */
	public void owe(AuditEvent event) {
		Debt debt = debts.get();
		if (debt != null && !debt.paid) {
			debt.owed = event;
		}
	}

	public boolean isOwed() {
		Debt debt = debts.get();
		return debt != null && debt.owed != null;
	}

	/** What is still owed, which is nothing the next time. */
	public Optional<AuditEvent> take() {
		Debt debt = debts.get();
		AuditEvent owed = debt == null ? null : debt.owed;
		if (owed != null) {
			debt.owed = null;
		}
		return Optional.ofNullable(owed);
	}

	/** Whether anything was recorded since the request began. */
	public boolean isPaid() {
		Debt debt = debts.get();
		return debt != null && debt.paid;
	}

	/** The request is over, and its thread goes on to the next one. */
	public void end() {
		debts.remove();
	}

	void pay() {
		Debt debt = debts.get();
		if (debt != null) {
			debt.paid = true;
			debt.owed = null;
		}
	}
}
