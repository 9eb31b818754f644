/**
 * Opinions being noted at meetings. They stay in memory until the server has them, also while Tasklist shows another
 * page; never in localStorage, because they name people.
 */
import { post } from '../api.js';
import { day, offsetDateTime } from '../dates.js';
import { NEVER_STORED } from '../words.js';

const desks = new Map();
let keys = 0;

const blank = () => ({
	key: ++keys, content: '', kind: '', name: '', phone: '', anonymous: false, answered: false, answer: '', basis: '', by: '', state: 'new', message: ''
});

const used = (row) => row.state !== 'saved' && [row.content, row.name, row.phone, row.answer].some((text) => text.trim());

class Desk {
	constructor(meeting) {
		Object.assign(this, { meeting, rows: [blank()], listeners: new Set(), heardDay: '', heardTime: '' });
	}

	changed() {
		this.listeners.forEach((listener) => listener());
	}

	set(row, values) {
		Object.assign(row, values, row.state === 'failed' ? { state: 'new' } : {});
		this.changed();
	}

	/** The last row is always free to be written. */
	next() {
		const last = this.rows[this.rows.length - 1];
		if (last.state === 'saved' || last.state === 'saving') this.rows.push(blank());
		return this.rows[this.rows.length - 1];
	}

	add() {
		const last = this.rows[this.rows.length - 1];
		if (used(last) || last.state !== 'new') this.rows.push(blank());
		this.changed();
		return this.rows[this.rows.length - 1];
	}

	remove(row) {
		this.rows = this.rows.filter((other) => other !== row);
		this.next();
		this.changed();
	}

	/** When it was said: as set on the page, else now on the day of the meeting, else when the meeting was to begin. */
	heardAt() {
		if (this.heardDay && this.heardTime) return offsetDateTime(this.heardDay, this.heardTime);
		const now = new Date();
		const begins = this.meeting.startedAt || this.meeting.scheduledAt;
		return begins && day(begins) !== day(now) && new Date(begins) < now ? begins : now.toISOString();
	}

	/** Such a thing is not written down here: lets go of the text and asks the server for its guidance, without any content. */
	async refuse(row) {
		const guidance = NEVER_STORED[row.kind];
		Object.assign(row, { content: '', name: '', phone: '', answer: '', basis: '', by: '', answered: false, state: 'refused', message: guidance });
		this.changed();
		try {
			await post('/api/petitions', { ...this.place(), kind: row.kind, content: '', heardAt: this.heardAt() });
		} catch (e) {
			if (/denunciation|crime/.test(String(e.code))) this.set(row, { message: e.message });
		}
	}

	place() {
		const { type, group, ward, code } = this.meeting;
		return { channel: type, ...(group ? { groupCode: group } : { wardCode: ward }), meetingId: code };
	}

	body(row) {
		const { name, phone, anonymous } = row;
		return {
			...this.place(), kind: row.kind || null, content: row.content, heardAt: this.heardAt(),
			petitioner: name || phone || anonymous ? { name: name || null, phone: phone || null, anonymous } : null,
			onTheSpotAnswer: row.answered && row.answer.trim() ? { text: row.answer, basis: row.basis, by: row.by || null } : null
		};
	}

	async save(row) {
		if (row.state === 'saving' || row.state === 'saved') return false;
		if (!row.content.trim()) {
			if (used(row)) this.set(row, { message: 'Chưa có nội dung ý kiến.' });
			return false;
		}
		Object.assign(row, { state: 'saving', message: '' });
		this.changed();
		try {
			const stored = await post('/api/petitions', this.body(row));
			Object.assign(row, { state: 'saved', code: stored.code, status: stored.statusLabel });
		} catch (e) {
			Object.assign(row, { state: 'failed', message: e.message });
		}
		this.next();
		this.changed();
		return row.state === 'saved';
	}

	/** One after the other, so that codes follow the order of the meeting. */
	async saveAll() {
		for (const row of this.rows.filter(used)) await this.save(row);
	}

	get unsent() {
		return this.rows.filter(used);
	}
}

export function opinionsOf(meeting) {
	if (!desks.has(meeting.code)) desks.set(meeting.code, new Desk(meeting));
	const desk = desks.get(meeting.code);
	desk.meeting = { ...desk.meeting, ...meeting };
	return desk;
}

export const unsent = () => [...desks.values()].flatMap((desk) => desk.unsent);
