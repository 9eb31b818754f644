/** The browser's own database, as promises. It holds sealed records only; what it cannot hold stays in memory and is said. */
const NAME = 'nghedan-outreach';
const STORE = 'sealed';

const done = (request) => new Promise((resolve, reject) => {
	request.onsuccess = () => resolve(request.result);
	request.onerror = () => reject(request.error);
});

let opened = null;

function open() {
	if (opened) return opened;
	const request = indexedDB.open(NAME, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('owner', 'owner');
	opened = done(request).then((database) => {
		// another tab deletes or upgrades it: let go, and open it again when it is needed
		database.onversionchange = () => { database.close(); opened = null; };
		database.onclose = () => { opened = null; };
		return database;
	});
	opened.catch(() => { opened = null; });
	return opened;
}

async function within(mode, work) {
	const transaction = (await open()).transaction(STORE, mode);
	const answer = done(work(transaction.objectStore(STORE)));
	// a write counts when the transaction is through, not when it was asked for
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onabort = transaction.onerror = () => reject(transaction.error);
	});
	return answer;
}

export const put = (record) => within('readwrite', (store) => store.put(record));
export const remove = (id) => within('readwrite', (store) => store.delete(id));
export const one = (id) => within('readonly', (store) => store.get(id));
export const allOf = (owner) => within('readonly', (store) => store.index('owner').getAll(owner));
