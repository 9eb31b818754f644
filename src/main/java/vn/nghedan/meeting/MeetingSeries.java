package vn.nghedan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.nghedan.platform.Refusal;

/** Meetings of one kind of a group, or of a ward whose hamlets take turns; how often is said by its {@link SeriesRhythm}. */
@Entity
public class MeetingSeries {

	@Id
	private String code;
	@Version
	private Integer version;
	private String programmeCode;
	private String wardCode;
	private String groupCode;
	@Enumerated(EnumType.STRING)
	private MeetingType type;
	private LocalDate validFrom;
	private LocalDate validTo;

	protected MeetingSeries() {
	}

	MeetingSeries(String code, SeriesPlan plan, String wardCode) {
		if (plan.type() == null || plan.from() == null || plan.type() == MeetingType.GROUP_MEETING && plan.groupCode() == null) {
			throw new Refusal("meeting.series-incomplete");
		}
		this.code = code;
		this.programmeCode = plan.programmeCode();
		this.wardCode = wardCode;
		this.groupCode = plan.groupCode();
		this.type = plan.type();
		this.validFrom = plan.from();
		this.validTo = plan.to();
	}

	/** Nothing is planned by it after this day. */
	void endOn(LocalDate lastDay) {
		validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
	}

	public String code() {
		return code;
	}

	/** May be {@code null}: then its meetings count for no programme. */
	public String programmeCode() {
		return programmeCode;
	}

	public String wardCode() {
		return wardCode;
	}

	/** {@code null} for a ward: at dialogues its groups take turns, at receptions all are meant. */
	public String groupCode() {
		return groupCode;
	}

	public MeetingType type() {
		return type;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** Last day, {@code null} while it goes on. */
	public LocalDate validTo() {
		return validTo;
	}
}
