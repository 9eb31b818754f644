/** What time it is on the server, also while it cannot be asked: a telephone's own clock may be wrong by hours. */
import { daysUntil } from './shared.js';

const OFFSET = 'nghedan.outreach.clock';

let offset = Number(sessionStorage.getItem(OFFSET)) || 0;

export function setClock(serverNow) {
	offset = new Date(serverNow) - Date.now();
	sessionStorage.setItem(OFFSET, String(offset));
}

export const now = () => new Date(Date.now() + offset);

/** Whether the day of this meeting is still to come: nothing about it can be written down yet. */
export const isAhead = (meeting) => daysUntil(meeting.scheduledAt, now()) > 0;
