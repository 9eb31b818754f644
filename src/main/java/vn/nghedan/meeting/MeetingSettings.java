package vn.nghedan.meeting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about meetings.
 *
 * @param horizonDays how many days ahead the calendar of meetings is filled
 * @param openDaysBefore how many days before a meeting its official gets his task, and a ward that has nobody to send its own
 * @param noticeDays how many days before a meeting the residents have to know of it (Law 10/2022)
 * @param clusterHouseholds from how many households a group meets by clusters
 * @param clusterSize how many households a cluster has about, where the group has not named its clusters
 * @param receptionNoticeDays how many working days before the first reception of a month its calendar has to be public
 * @param creditSubstitute whether a meeting that a substitute attends counts for him, and not for the official assigned
 */
@ConfigurationProperties("nghedan.meeting")
public record MeetingSettings(@DefaultValue("75") int horizonDays, @DefaultValue("7") int openDaysBefore,
		@DefaultValue("2") int noticeDays, @DefaultValue("200") int clusterHouseholds, @DefaultValue("100") int clusterSize,
		@DefaultValue("5") int receptionNoticeDays, @DefaultValue("false") boolean creditSubstitute) {

	/** In how many clusters a group meets that has not named its own; 1 for a meeting in one piece. */
	public int clustersOf(int households) {
		return households < clusterHouseholds ? 1 : (households + clusterSize - 1) / clusterSize;
	}
}
