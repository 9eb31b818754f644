package broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;

/** Breaks every rule of the house, so that the rules can be seen to find it. */
@Entity
public class EverythingWrongManager {

	@Id
	private Long id;

	private Instant at = Instant.now();

	public void setAt(Instant at) {
		this.at = at;
	}

	@Scheduled(fixedDelay = 1)
	Object touches(RuntimeService service) {
		return Context.getCommandContext();
	}

	/** A delegate that everyone can call and that reads a table itself. */
	public static class WrongDelegate {

		Repository<EverythingWrongManager, Long> repository;
	}
}
