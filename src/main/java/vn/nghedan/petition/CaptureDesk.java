package vn.nghedan.petition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where an opinion becomes a petition as soon as somebody writes it down, by whatever channel it came. */
@Service
@Transactional
public class CaptureDesk {

	private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
	private static final Duration OLDEST = Duration.ofDays(731);

	private final CaseKeeper keeper;
	private final Numbering numbering;
	private final PlaceFinder places;
	private final CaptureKeys keys;
	private final AccusationWords accusations;
	private final Persons people;

	CaptureDesk(CaseKeeper keeper, Numbering numbering, PlaceFinder places, CaptureKeys keys, AccusationWords accusations,
			Persons people) {
		this.keeper = keeper;
		this.numbering = numbering;
		this.places = places;
		this.keys = keys;
		this.accusations = accusations;
		this.people = people;
	}

	/**
	 * Stores the opinion, or refuses it without leaving a trace where it belongs to the police or the denunciation officer. With
	 * a key that has come before it stores nothing and answers the petition of then.
	 */
	public Petition capture(Opinion opinion, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		return keys.known(opinion, stamp).orElseGet(() -> captureNew(opinion, stamp));
	}

	/** A head has read of this urgent petition; once, and whatever has become of it since. */
	public void leadersTold(String code, Actor actor) {
		Petition petition = keeper.take(code);
		petition.intake().tellLeaders(keeper.stamp(actor));
		keeper.keep(petition);
	}

	/** Whether an opinion with this key has come before. */
	@Transactional(readOnly = true)
	public boolean knows(UUID key) {
		return keys.isKnown(key);
	}

	/** @param bare made of what was said and who said it; the key for such an opinion first, then those it may have come with */
	public List<UUID> keysOf(UUID bare) {
		return keys.of(bare);
	}

	private Petition captureNew(Opinion opinion, Stamp stamp) {
		refuseForeignKinds(opinion);
		accusations.refuse(opinion);
		refuseImpossibleTimes(opinion.heardAt(), stamp.at());
		if (opinion.channel() == null) {
			throw new Refusal("petition.channel-missing");
		}
		Place place = places.find(opinion.groupCode(), opinion.wardCode(), VietnamTime.dateOf(opinion.heardAt()));
		places.checkMeeting(opinion.meetingCode(), place, opinion.heardAt());
		places.checkSubject(opinion.field(), null, VietnamTime.dateOf(opinion.heardAt()));
		Origin origin = new Origin(opinion.channel(), opinion.heardAt(), VietnamTime.dateOf(opinion.heardAt()),
				opinion.meetingCode(), stamp.username());
		Petition petition = new Petition(nextCode(origin, place), origin, place,
				places.now(place, VietnamTime.dateOf(stamp.at())), opinion.kind(),
				content(opinion.content()), opinion.urgent(), people.sealed(opinion.petitioner()), stamp);
		petition.confidential = opinion.petitioner() != null && opinion.petitioner().hideName();
		petition.subject = new Subject(opinion.field(), null, opinion.urgent(), false);
		petition.captureKey = opinion.isKeyed() ? keys.sealed(opinion) : null;
		petition.intake().capture(opinion.answer(), stamp);
		Petition kept = keeper.keep(petition);
		places.tellMeeting(kept, stamp);
		return kept;
	}

	/** A matter taken out of another petition: same origin, same petitioner, a case of its own. */
	Petition splitFrom(Petition parent, String content, Stamp stamp) {
		Petition child = new Petition(nextCode(parent.origin, parent.place), parent.origin, parent.place,
				parent.placeNow, parent.kind, content(content), parent.subject.urgent(), people.copy(parent.petitioner), stamp);
		child.confidential = parent.confidential;
		child.parentCode = parent.code;
		child.aboutOfficial = parent.aboutOfficial;
		child.intake().capture(null, stamp);
		return keeper.keep(child);
	}

	private String nextCode(Origin origin, Place place) {
		int year = origin.receiptDate().getYear();
		return "%d-%s-%06d".formatted(year, place.wardCode(), numbering.next("petition/" + place.wardCode(), year));
	}

	private static String content(String text) {
		String content = PlainText.normalise(text);
		if (content.isEmpty() || content.length() > Petition.LONGEST_TEXT) {
			throw new Refusal("petition.content-length", String.valueOf(Petition.LONGEST_TEXT));
		}
		return content;
	}

	private static void refuseForeignKinds(Opinion opinion) {
		if (opinion.kind() == PetitionKind.DENUNCIATION) {
			throw new Refusal("petition.denunciation");
		}
		if (opinion.kind() == PetitionKind.CRIME_REPORT) {
			throw new Refusal("petition.crime-report");
		}
		if (opinion.kind() == PetitionKind.COMPLAINT && opinion.answer() != null) {
			throw new Refusal("petition.complaint-answered");
		}
	}

	private static void refuseImpossibleTimes(Instant heardAt, Instant now) {
		if (heardAt == null) {
			throw new Refusal("petition.heard-at-missing");
		}
		if (heardAt.isAfter(now.plus(CLOCK_SKEW))) {
			throw new Refusal("petition.heard-in-future");
		}
		if (heardAt.isBefore(now.minus(OLDEST))) {
			throw new Refusal("petition.heard-too-long-ago");
		}
	}
}
