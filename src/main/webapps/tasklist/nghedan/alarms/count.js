/** How many warnings and mentions nobody has looked at: asked once in a while, and told to whoever shows it. */
import { get } from '../api.js';

const OFTEN = 120_000;
/** Each answers with how many of its kind are unseen. */
const SOURCES = { alarms: '/api/alarms?unseen=true&limit=1', mentions: '/api/mentions?unseen=true&limit=1', reminders: '/api/reminders' };
const listeners = new Set();
const unseen = Object.fromEntries(Object.keys(SOURCES).map((source) => [source, 0]));

export const unseenCount = () => Object.values(unseen).reduce((sum, number) => sum + number, 0);

export function setUnseen(source, number) {
	if (number === unseen[source]) return;
	unseen[source] = number;
	listeners.forEach((listener) => listener());
}

/** Whoever is signed off is asked nothing more; the page goes to the sign-in by itself. */
async function ask() {
	if (document.hidden) return;
	try {
		await Promise.all(Object.entries(SOURCES).map(async ([source, path]) => setUnseen(source, (await get(path)).unseen)));
	} catch (e) {
		console.warn('nghedan: ' + e.message);
	}
}

/** Some of this kind have been looked at. */
export const countAgain = async (source) => setUnseen(source, (await get(SOURCES[source])).unseen);

/** @returns what stops the telling */
export function followUnseen(listener) {
	if (!listeners.size) ask();
	listeners.add(listener);
	const timer = setInterval(ask, OFTEN);
	return () => { listeners.delete(listener); clearInterval(timer); };
}
