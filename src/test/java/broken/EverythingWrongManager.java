package broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.time.Instant;
import org.apache.commons.csv.CSVPrinter;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks every rule of the house, so that the rules can be seen to find it. */
@Entity
public class EverythingWrongManager {

	@Id
	private Long id;

	private Instant at = Instant.now();

	public void setAt(Instant at) {
		this.at = at;
	}

	@TransactionalEventListener
	void on(String happened) {
		throw new IllegalStateException(happened);
	}

	@Scheduled(fixedDelay = 1)
	Object touches(RuntimeService service) {
		return Context.getCommandContext();
	}

	/** A delegate that everyone can call and that reads a table itself. */
	public static class WrongDelegate {

		Repository<EverythingWrongManager, Long> repository;
	}

	/** A table that is written by hand. */
	String writes(CSVPrinter lines) throws IOException {
		lines.print("=1+1");
		return lines.toString();
	}

	/** An address on which nobody has decided. */
	public static class WrongAddress {

		@GetMapping("/wrong")
		String open() {
			return "to everybody";
		}
	}
}
