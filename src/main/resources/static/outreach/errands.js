/**
 * Small facts on their way to the server: a check-in, who came, an answer read out, a stub of what was guided away.
 * A newer fact about the same thing takes the place of the older one that has not left yet.
 */
import { post, put } from './shared.js';
import { answered } from './courier.js';

const SEND = { POST: post, PUT: put };

export class Errands {
	constructor(vault, courier) {
		Object.assign(this, { vault, courier, list: [], listeners: new Set() });
		courier.carriers.push(this);
	}

	async load() {
		this.list = (await this.vault.all('errand')).sort((a, b) => a.at - b.at);
	}

	get waiting() {
		return this.list.filter((errand) => !errand.refused).length;
	}

	of(meeting) {
		return this.list.filter((errand) => errand.meeting === meeting);
	}

	/** What is on its way about this thing, or undefined. */
	about(id) {
		return this.list.find((errand) => errand.id === id);
	}

	changed() {
		this.listeners.forEach((listener) => listener());
		this.courier.changed();
	}

	/** @param {{id, meeting, method, path, body, label}} errand `label` names it to the user if it is refused */
	async give(errand) {
		this.list = [...this.list.filter((other) => other.id !== errand.id), { method: 'POST', ...errand, at: Date.now(), turn: crypto.randomUUID() }];
		this.changed();
		await this.vault.put('errand', errand.id, this.about(errand.id)).catch(() => {});
		return this.courier.now();
	}

	async drop(errand) {
		if (this.about(errand.id) !== errand) return;
		this.list = this.list.filter((other) => other !== errand);
		await this.vault.remove('errand', errand.id).catch(() => {});
		this.changed();
	}

	next() {
		const errand = this.list.find((one) => !one.refused);
		return errand ? () => this.send(errand) : null;
	}

	async send(errand) {
		try {
			const answer = await answered(SEND[errand.method](errand.path, errand.body));
			await this.drop(errand);
			this.done.forEach((listener) => listener(errand, answer));
		} catch (e) {
			if (e.passing) throw e;
			Object.assign(errand, { refused: e.message, code: e.code });
			this.changed();
		}
	}

	/** Told with the server's answer after each errand. */
	done = new Set();
}
