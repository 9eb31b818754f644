/**
 * Long texts on their way to the server. A draft outlives the screen it was typed on: it is kept in memory, saved after
 * a pause, retried while the server is away, and never given up. Nothing of it goes to localStorage: it is about people.
 */
import { put } from './api.js';
import { time } from './dates.js';

const PAUSE = 1200;
const RETRIES = [4000, 10_000, 20_000, 40_000];
const drafts = new Map();

class Draft {
	constructor(path) {
		Object.assign(this, { path, text: '', saved: '', state: 'clean', message: '', code: null, sure: false, listeners: new Set(), failures: 0, running: null });
	}

	get waiting() {
		return this.text !== this.saved && !(this.text.trim() === '' && this.saved === '');
	}

	/** What the server has; it never overwrites what is not saved yet. */
	show(serverText) {
		if (!this.waiting && this.state !== 'saving') this.text = this.saved = serverText || '';
		return this;
	}

	write(text) {
		this.text = text;
		this.code = null;
		this.failures = 0;
		this.tell(this.waiting ? 'dirty' : 'clean');
		this.later(PAUSE);
	}

	later(delay) {
		clearTimeout(this.timer);
		if (this.waiting) this.timer = setTimeout(() => this.save(), delay);
	}

	save(keepalive = false) {
		clearTimeout(this.timer);
		if (this.running) return this.running.then(() => this.save());
		if (!this.waiting) return Promise.resolve(true);
		this.running = this.send(this.text, keepalive).finally(() => { this.running = null; });
		return this.running;
	}

	async send(text, keepalive) {
		this.tell('saving');
		try {
			await put(this.path, this.sure ? { text, notAccusation: true } : { text }, keepalive);
			this.saved = text;
			this.failures = 0;
			this.tell(this.waiting ? 'dirty' : 'saved', 'Đã lưu ' + time(Date.now()));
			this.later(PAUSE);
			return true;
		} catch (e) {
			this.code = e.code;
			this.tell('failed', e.message);
			if (e.passing) this.later(RETRIES[Math.min(this.failures++, RETRIES.length - 1)]);
			return false;
		}
	}

	tell(state, message = '') {
		this.state = state;
		this.message = message;
		this.listeners.forEach((listener) => listener());
	}
}

export function draft(path) {
	if (!drafts.has(path)) drafts.set(path, new Draft(path));
	return drafts.get(path);
}

/** What was typed for something that is no more here, and is not to be saved any more. */
export function forgetDrafts(path) {
	[...drafts.keys()].filter((known) => known.startsWith(path + '/')).forEach((known) => {
		clearTimeout(drafts.get(known).timer);
		drafts.delete(known);
	});
}

export const unsaved = () => [...drafts.values()].filter((one) => one.waiting || one.running);

/** Saves everything now; true when nothing is left. */
export async function saveAll() {
	await Promise.all(unsaved().map((one) => one.save()));
	return unsaved().length === 0;
}

/** The page goes away: one last try that outlives it. */
export const saveOnLeaving = () => unsaved().forEach((one) => { if (!one.running) one.save(true); });
