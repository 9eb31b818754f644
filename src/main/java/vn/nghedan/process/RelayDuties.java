package vn.nghedan.process;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Whose duty it is to bring an answer back, also where somebody stands in for him. */
@Component
public class RelayDuties {

	private final CaseFile cases;
	private final Relayers relayers;
	private final Clock clock;

	RelayDuties(CaseFile cases, Relayers relayers, Clock clock) {
		this.cases = cases;
		this.relayers = relayers;
		this.clock = clock;
	}

	/** The official, absent or not; {@code null} where it is a group's duty. */
	public String relayer(String code) {
		Petition petition = cases.get(code);
		return relayers.responsible(petition, VietnamTime.dateOf(clock.instant())).orElse(null);
	}
}
