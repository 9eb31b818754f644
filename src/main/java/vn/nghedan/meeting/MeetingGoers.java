package vn.nghedan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Companion;
import vn.nghedan.outreach.Companions;
import vn.nghedan.platform.VietnamTime;

/** Who goes to a meeting: the official in charge, or whoever stands in for him there. */
@Service
@Transactional(readOnly = true)
public class MeetingGoers {

	private final Companions companions;
	private final Organization organization;
	private final Clock clock;

	MeetingGoers(Companions companions, Organization organization, Clock clock) {
		this.companions = companions;
		this.organization = organization;
		this.clock = clock;
	}

	/** As of the day of the meeting, afterwards as of today; empty for nobody in service. */
	public Optional<String> of(Meeting meeting) {
		String named = meeting.liaisonUsername();
		if (named == null) {
			return Optional.empty();
		}
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate held = VietnamTime.dateOf(meeting.lastAt());
		LocalDate day = held.isBefore(today) ? today : held;
		Optional<String> stand = meeting.liaisonByHand() || meeting.groupCode() == null ? Optional.empty()
				: companions.of(meeting.groupCode(), day).filter(each -> each.assigned().equals(named)).map(Companion::acting);
		return stand.or(() -> Optional.of(organization.actingFor(named, day))).filter(this::inService)
			.or(() -> Optional.ofNullable(meeting.groupCode()).flatMap(group -> companions.of(group, day)).map(Companion::acting)
				.filter(this::inService));
	}

	private boolean inService(String username) {
		return organization.findOfficial(username).filter(Official::active).isPresent();
	}
}
