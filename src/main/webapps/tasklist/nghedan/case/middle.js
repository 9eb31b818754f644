/** The place between Tasklist's title of a step and its form, where the one thing to do stands; Tasklist builds it anew with each step. */
import { render } from '../ui.js';
import { currentTask } from './address.js';

let place = null;
let drawn = null;
let led = null;

/** Called again and again: keeps the place there as long as a step is shown. */
export function keepPlace() {
	const card = document.querySelector('.task-card > .tabbed-content');
	if (!card) {
		if (place) leave();
		return;
	}
	if (place && place.isConnected && place.nextElementSibling === card) return;
	leave();
	place = document.createElement('section');
	place.className = 'nd nd-do';
	place.setAttribute('aria-label', 'Việc cần làm');
	place.tabIndex = -1;
	card.before(place);
	draw();
}

function leave() {
	if (place) {
		// built anew under whoever stands in it
		if (place.contains(document.activeElement)) led = null;
		render(null, place);
		place.remove();
	}
	place = null;
}

function draw() {
	if (!place) return;
	render(drawn, place);
	lead();
}

/** To whoever opened the step by keyboard: the next stop is what there is to do, not the first of many links around it. */
function lead() {
	const task = currentTask();
	if (!drawn || !task || led === task || document.activeElement !== document.body) return;
	led = task;
	goToDuty();
}

export function goToDuty() {
	if (place) place.focus({ preventScroll: true });
}

/** What is to stand there, or null for nothing. */
export function inTheMiddle(content) {
	drawn = content;
	draw();
}
