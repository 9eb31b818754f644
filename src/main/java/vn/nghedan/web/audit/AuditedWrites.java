package vn.nghedan.web.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import vn.nghedan.audit.AuditOwed;

/** Lets the entry of a request be part of the very transaction in which it changes something, whichever controller it came to. */
@Component
class AuditedWrites implements TransactionExecutionListener {

	private final AuditOwed owed;
	private final ObjectProvider<RequestTrail> trail;
	private final ObjectProvider<EntityManagerFactory> entities;
	private final ObjectProvider<JdbcClient> db;

	// Asked for late: the transaction manager itself is made with this listener
	AuditedWrites(AuditOwed owed, ObjectProvider<RequestTrail> trail, ObjectProvider<EntityManagerFactory> entities,
			ObjectProvider<JdbcClient> db) {
		this.owed = owed;
		this.trail = trail;
		this.entities = entities;
		this.db = db;
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		if (!transaction.isReadOnly() && owed.isOwed() && writes()) {
			trail.getObject().changed();
		}
	}

	/** Whether there is anything to commit: a transaction may also have looked only, before the request is refused. */
	private boolean writes() {
		EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(entities.getObject());
		return manager != null && manager.unwrap(Session.class).isDirty()
				|| db.getObject().sql("select pg_current_xact_id_if_assigned() is not null").query(Boolean.class).single();
	}
}
