/**
 * What officials write about people, kept in this browser until the server has it: every record is sealed (AES-GCM) with
 * a key that the server hands out after the sign-on and that lives only as long as the tab. Without it nothing can be read.
 */
import * as database from './database.js';

const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const hex = (buffer) => [...new Uint8Array(buffer)].map((b) => b.toString(16).padStart(2, '0')).join('');

export class Vault {
	/**
	 * @param {string} base64 the key of the official who has signed on
	 * @param {string[]} former his keys of before: what waits under them is locked anew
	 */
	static async open(base64, former = []) {
		const vault = await Vault.of(base64);
		for (const key of former) await vault.takeOver(await Vault.of(key));
		return vault;
	}

	static async of(base64) {
		const vault = new Vault();
		try {
			const raw = bytes(base64);
			// whose records these are is told without a name
			const mark = new Uint8Array([...raw, ...new TextEncoder().encode('owner')]);
			vault.owner = hex(await crypto.subtle.digest('SHA-256', mark)).slice(0, 24);
			vault.key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
			await database.allOf(vault.owner);
			vault.lasting = true;
		} catch (e) {
			console.warn('nghedan: nothing can be kept in this browser: ' + e.message);
		}
		return vault;
	}

	constructor() {
		/** Whether what is put here outlives the page. */
		this.lasting = false;
		this.memory = new Map();
		this.turns = new Map();
	}

	/** One change of a record after the other, so that the last one asked for is the last one done. */
	inTurn(id, work) {
		const turn = (this.turns.get(id) || Promise.resolve()).catch(() => {}).then(work);
		this.turns.set(id, turn);
		return turn.finally(() => { if (this.turns.get(id) === turn) this.turns.delete(id); });
	}

	id(kind, name) {
		return `${this.owner}/${kind}/${name}`;
	}

	async put(kind, name, value) {
		const id = this.id(kind, name);
		if (!this.lasting) {
			this.memory.set(id, { kind, name, value });
			return;
		}
		const text = new TextEncoder().encode(JSON.stringify({ kind, name, value }));
		await this.inTurn(id, async () => {
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, text);
			await database.put({ id, owner: this.owner, iv, sealed });
		});
	}

	async unseal(record) {
		const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, this.key, record.sealed);
		return JSON.parse(new TextDecoder().decode(text));
	}

	async get(kind, name) {
		const id = this.id(kind, name);
		if (!this.lasting) return (this.memory.get(id) || {}).value;
		const record = await database.one(id);
		return record ? (await this.unseal(record)).value : undefined;
	}

	/** Everything of one kind; what cannot be opened is left where it is. */
	async all(kind) {
		if (!this.lasting) return [...this.memory.values()].filter((one) => one.kind === kind).map((one) => one.value);
		const mine = (await database.allOf(this.owner)).filter((record) => record.id.startsWith(this.id(kind, '')));
		const opened = await Promise.all(mine.map((record) => this.unseal(record).catch(() => null)));
		return opened.filter(Boolean).map((one) => one.value);
	}

	/** A record is removed there when it is here; what was written here since then stays as it is. */
	async takeOver(other) {
		if (!this.lasting || !other.lasting) return;
		for (const record of await database.allOf(other.owner)) {
			const one = await other.unseal(record).catch(() => null);
			if (!one) continue;
			if (!await database.one(this.id(one.kind, one.name))) await this.put(one.kind, one.name, one.value);
			await database.remove(record.id);
		}
	}

	async remove(kind, name) {
		const id = this.id(kind, name);
		if (this.lasting) await this.inTurn(id, () => database.remove(id));
		else this.memory.delete(id);
	}

	async clear(kind) {
		if (!this.lasting) return this.memory.clear();
		const mine = (await database.allOf(this.owner)).filter((record) => record.id.startsWith(this.id(kind, '')));
		return Promise.all(mine.map((record) => database.remove(record.id)));
	}
}
