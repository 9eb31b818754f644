package vn.nghedan.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.nghedan.platform.Vault;

/**
 * Counts what an address tries, all nodes together. The table holds keyed hashes, no addresses. A database that is away
 * lets everybody through: nobody can sign on without it anyway.
 */
@Component
class AddressLimits {

	private static final Logger LOG = LoggerFactory.getLogger(AddressLimits.class);
	private static final String PURPOSE = "attempt_bucket.id";
	private static final PrimaryKeyMapper<byte[]> BYTES = (statement, index, id) -> statement.setBytes(index, id);
	/** So seldom that nobody waits for it, so often that the table stays small. */
	private static final int BETWEEN_CLEANINGS = 200;
	private static final int MOST_AT_ONCE = 1000;

	/** What is counted. */
	enum Kind {
		SIGN_IN, OPEN_PAGE
	}

	private final SignOnProperties.Limits limits;
	private final Vault vault;
	private final PostgreSQLSelectForUpdateBasedProxyManager<byte[]> buckets;
	private final AtomicInteger taken = new AtomicInteger();

	AddressLimits(SignOnProperties properties, DataSource database, Vault vault, Clock clock) {
		this.limits = properties.limits();
		this.vault = vault;
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
				.primaryKeyMapper(BYTES)
				.table("nghedan.attempt_bucket").expiresAtColumn("expires_at").clientClock(timeOf(clock))
				.expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
				.build();
	}

	/** @return how long the address has to wait, nothing when it may go on */
	Optional<Duration> take(Kind kind, String address) {
		if (limits.exempt().contains(address)) {
			return Optional.empty();
		}
		try {
			clean();
			ConsumptionProbe probe = of(kind, address).tryConsumeAndReturnRemaining(1);
			return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
		catch (RuntimeException e) {
			LOG.warn("Attempts cannot be counted: {}", e.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/** The attempt was a right one, and is not counted. */
	void giveBack(Kind kind, String address) {
		if (!limits.exempt().contains(address)) {
			try {
				of(kind, address).addTokens(1);
			}
			catch (RuntimeException e) {
				LOG.warn("Attempts cannot be counted: {}", e.getClass().getSimpleName());
			}
		}
	}

	private Bucket of(Kind kind, String address) {
		return buckets.builder().build(vault.index(PURPOSE, kind + " " + address), () -> configurationOf(kind));
	}

	private BucketConfiguration configurationOf(Kind kind) {
		int most = kind == Kind.SIGN_IN ? limits.wrongSignIns() : limits.openPages();
		Duration within = kind == Kind.SIGN_IN ? limits.wrongWithin() : limits.openWithin();
		return BucketConfiguration.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, within)).build();
	}

	private void clean() {
		if (taken.incrementAndGet() % BETWEEN_CLEANINGS == 0) {
			buckets.removeExpired(MOST_AT_ONCE);
		}
	}

	private static TimeMeter timeOf(Clock clock) {
		return new TimeMeter() {

			@Override
			public long currentTimeNanos() {
				return clock.millis() * 1_000_000;
			}

			@Override
			public boolean isWallClockBased() {
				return true;
			}
		};
	}
}
