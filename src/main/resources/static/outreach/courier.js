/**
 * Carries what was written to the server, one thing after the other, and tries again for as long as it takes: after a
 * growing pause, when the network comes back, and when the page is looked at again. What it carries can be sent twice
 * without harm, since every item has a key of its own that the server knows again.
 */
import { ApiError } from './shared.js';

const PAUSES = [2000, 4000, 8000, 15_000, 30_000, 60_000];
const LONGEST_WAIT = 25_000;

/** A request that nobody answers is one that failed. */
export function answered(promise, longest = LONGEST_WAIT) {
	let timer;
	const late = new Promise((resolve, reject) => {
		timer = setTimeout(() => reject(new ApiError('Máy chủ chưa trả lời.', 0)), longest);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export class Courier {
	constructor() {
		/** Each has next(): a function that sends one thing, or null; and waiting: how many things wait. */
		this.carriers = [];
		this.listeners = new Set();
		this.failures = 0;
		/** null, 'away' while the server cannot be reached, 'signed-off' when the session is over. */
		this.trouble = navigator.onLine === false ? 'away' : null;
		this.busy = false;
		addEventListener('online', this.now);
		addEventListener('offline', () => { this.trouble = 'away'; this.changed(); });
		document.addEventListener('visibilitychange', () => { if (!document.hidden) this.now(); });
	}

	get waiting() {
		return this.carriers.reduce((sum, carrier) => sum + carrier.waiting, 0);
	}

	changed() {
		this.listeners.forEach((listener) => listener());
	}

	now = () => {
		this.failures = 0;
		return this.send();
	};

	later(delay) {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.send(), delay);
	}

	/** @returns {Promise} done when everything has been sent or the way is blocked */
	send() {
		clearTimeout(this.timer);
		if (!this.running) this.running = this.work().finally(() => { this.running = null; });
		return this.running;
	}

	async work() {
		try {
			for (let job = this.next(); job; job = this.next()) {
				this.busy = true;
				this.changed();
				await job();
				this.failures = 0;
				this.trouble = null;
			}
		} catch (e) {
			this.trouble = e.status === 401 ? 'signed-off' : 'away';
			if (!e.passing) console.error(e);
			this.later(PAUSES[Math.min(this.failures++, PAUSES.length - 1)]);
		} finally {
			this.busy = false;
			this.changed();
		}
	}

	next() {
		for (const carrier of this.carriers) {
			const job = carrier.next();
			if (job) return job;
		}
		return null;
	}
}
