/** How many warnings nobody has looked at: asked once in a while, and told to whoever shows it. */
import { get } from '../api.js';

const OFTEN = 120_000;
const listeners = new Set();
let unseen = 0;

export const unseenCount = () => unseen;

export function setUnseen(number) {
	if (number === unseen) return;
	unseen = number;
	listeners.forEach((listener) => listener(number));
}

/** Whoever is signed off is asked nothing more; the page goes to the sign-in by itself. */
async function ask() {
	if (document.hidden) return;
	try {
		setUnseen((await get('/api/alarms?unseen=true&limit=1')).unseen);
	} catch (e) {
		console.warn('nghedan: ' + e.message);
	}
}

/** @returns what stops the telling */
export function followUnseen(listener) {
	if (!listeners.size) ask();
	listeners.add(listener);
	const timer = setInterval(ask, OFTEN);
	return () => { listeners.delete(listener); clearInterval(timer); };
}
