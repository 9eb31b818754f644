/** How many papers the denunciation officer waits for; asked once in a while. */
import { get } from '../api.js';

const OFTEN = 120_000;
let waiting = 0;
let tellAll = () => {};

export const papersWaited = () => waiting;

export function setPapersWaited(number) {
	if (number === waiting) return;
	waiting = number;
	tellAll();
}

async function ask() {
	if (document.hidden) return;
	try {
		setPapersWaited((await get('/api/denunciation-stubs')).waiting);
	} catch (e) {
		console.warn('nghedan: ' + e.message);
	}
}

/** @returns what stops the telling */
export function followPapers(listener) {
	tellAll = listener;
	ask();
	const timer = setInterval(ask, OFTEN);
	return () => { tellAll = () => {}; clearInterval(timer); };
}
