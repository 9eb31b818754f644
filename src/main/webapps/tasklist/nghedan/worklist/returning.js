/** From the list to a step and back to the same row, also when the step is done and gone. */
import { currentTask } from '../case/address.js';
import { toQuery, asked } from './address.js';

const PLACE = 'nghedan.worklist';
/** Where whatever shows the step goes back to. */
const BACK = 'nghedan.back';
const LOOK = 250;
/** What was looked for: as long as the page lives, and stored nowhere, since it may name somebody. */
let words;

const read = () => {
	try {
		return JSON.parse(sessionStorage.getItem(PLACE) || 'null');
	} catch (e) {
		return null;
	}
};

/** Notes where the list stands, then opens the step. */
export function leaveFor(task, index, known, q) {
	words = q;
	sessionStorage.setItem(PLACE, JSON.stringify({ task, index, known, address: location.hash }));
	sessionStorage.setItem(BACK, location.hash);
	location.hash = '#/?task=' + encodeURIComponent(task);
}

function forget(place) {
	sessionStorage.removeItem(PLACE);
	if (place && sessionStorage.getItem(BACK) === place.address) sessionStorage.removeItem(BACK);
}

/** Where this list was left, once. */
export function cameBack() {
	const place = read();
	forget(place);
	// Tasklist may have spelt the address anew
	return place && toQuery(asked(new URLSearchParams(place.address.split('?')[1] || ''))) === toQuery(asked()) ? { ...place, q: words } : null;
}

function look() {
	const place = read();
	const task = currentTask();
	// another step, opened from elsewhere
	if (place && task && task !== place.task) forget(place);
}

function safely() {
	try { look(); } catch (e) { console.error(e); }
}

/** Tasklist turns to another step without saying so: its address shows it. */
export function followReturn() {
	window.addEventListener('hashchange', safely);
	setInterval(safely, LOOK);
	safely();
}
