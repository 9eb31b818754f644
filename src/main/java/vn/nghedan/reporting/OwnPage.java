package vn.nghedan.reporting;

import java.util.List;

/** What an official has to do among the people: his groups, his meetings, and what he owes. */
public record OwnPage(List<OwnGroup> groups, List<OwnMeeting> meetings, List<Owed> owed) {
}
