/** How a meeting is named in a list, and which one is most likely meant. */
import { dayAndTime } from '../dates.js';

export const meetingLabel = (m) => [
	dayAndTime(m.scheduledAt), m.typeLabel, m.groupName, m.wardName, m.place
].filter(Boolean).join(' · ');

/** The meeting nearest to now that is not over, else the nearest of all. */
export function nearest(meetings, now = Date.now()) {
	const far = (m) => Math.abs(new Date(m.scheduledAt).getTime() - now);
	const open = meetings.filter((m) => m.status !== 'HELD');
	return [...(open.length ? open : meetings)].sort((a, b) => far(a) - far(b))[0];
}
