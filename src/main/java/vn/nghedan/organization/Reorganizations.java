package vn.nghedan.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * Carries out decisions that end units and groups and let others begin. What is ordered is stored at once, with its dates;
 * on its day the cases follow.
 */
@Service
@Transactional
public class Reorganizations {

	private static final Logger LOG = LoggerFactory.getLogger(Reorganizations.class);

	/** What a plan is read from, each of which may be missing. */
	public static final List<String> FILES = PlanFiles.NAMES;

	private final ReorganizationRecords records;
	private final ReorganizationStore store;
	private final Successions successions;
	private final GroupMoves groups;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate apart;
	private final Clock clock;

	Reorganizations(ReorganizationRecords records, ReorganizationStore store, Successions successions,
			GroupMoves groups, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
		this.records = records;
		this.store = store;
		this.successions = successions;
		this.groups = groups;
		this.events = events;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Reads a plan from units.csv (code, name, level, parent, external, email), groups.csv (code, ward, name, kind, leader),
	 * successions.csv (from, to) and renames.csv (code, name); each may be missing.
	 *
	 * @param folder its path ends in a slash
	 * @throws ImportRejected when a cell cannot be read
	 */
	@Transactional(readOnly = true)
	public ReorganizationPlan read(Resource folder, String decision, LocalDate effectiveOn) {
		return new PlanFiles(folder).read(decision, effectiveOn);
	}

	/** @throws ImportRejected naming every cell that does not fit the organisation */
	@Transactional(readOnly = true)
	public void check(ReorganizationPlan plan) {
		new PlanCheck(plan, store.redrawn(plan)).check();
	}

	/**
	 * Stores the plan whole: new units and groups, the ends of the old ones and of the roles held there, and who takes over.
	 *
	 * @throws ImportRejected naming every cell that does not fit the organisation; nothing is stored then
	 */
	public Reorganization order(ReorganizationPlan plan, Actor actor) {
		Reorganization ordered = write(plan, actor);
		LOG.info("Re-organisation {} is ordered as of {}: {} units and {} groups begin, {} successions", ordered.id(),
				plan.effectiveOn(), plan.units().size(), plan.groups().size(), plan.successions().size());
		events.publishEvent(new OrganizationChanged());
		events.publishEvent(new ReorganizationOrdered(ordered.id()));
		return ordered;
	}

	/**
	 * Looks at the organisation as if the plan had been ordered, in a transaction of its own that leaves nothing behind and
	 * tells nobody.
	 *
	 * @throws ImportRejected as {@link #order} does
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public <T> T rehearse(ReorganizationPlan plan, Actor actor, Function<Reorganization, T> look) {
		return apart.execute(status -> {
			status.setRollbackOnly();
			return look.apply(write(plan, actor));
		});
	}

	private Reorganization write(ReorganizationPlan plan, Actor actor) {
		store.waitForOthers();
		check(plan);
		Reorganization ordered = records.save(new Reorganization(plan.decision().strip(), plan.effectiveOn(), actor, clock.instant()));
		store.write(plan, ordered);
		return ordered;
	}

	/** Roles that nobody holds for the new units, also of a plan that is not ordered yet. */
	@Transactional(readOnly = true)
	public List<Vacancy> vacancies(ReorganizationPlan plan) {
		return store.vacancies(plan);
	}

	/** @throws Refusal when there is none */
	@Transactional(readOnly = true)
	public Reorganization get(long id) {
		return records.findById(id).orElseThrow(() -> Refusal.notFound("organization.no-such-reorganization"));
	}

	/** The latest day first. */
	@Transactional(readOnly = true)
	public List<Reorganization> all() {
		return records.newestFirst();
	}

	/** Who takes over from whom by this decision, in its order; also those without a successor. */
	@Transactional(readOnly = true)
	public List<Succession> successions(long id) {
		return successions.of(id);
	}

	/** Its day has come: names change now, what is known of groups goes along, and the cases begin to move. */
	public void started(long id) {
		if (get(id).start()) {
			store.rename(id, VietnamTime.dateOf(clock.instant()));
			groups.follow(id);
			events.publishEvent(new OrganizationChanged());
		}
	}

	/** All cases are where they belong. */
	public void done(long id, Instant at) {
		get(id).finish(at);
	}
}
