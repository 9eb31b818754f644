/*
 * The few words that the engine's pages have built in and no list of texts reaches: the buttons beside a diagram, the last
 * head of a table of variables, and what stands where there is nothing. They are set right as they appear.
 */
import { language } from '/screens.js';

const TITLES = { 'reset zoom': 'Vừa khung', 'zoom in': 'Phóng to', 'zoom out': 'Thu nhỏ' };
const WORDS = [['.null-value', 'null', 'không có'], ['thead .actions', 'Actions', 'Thao tác']];

function translate() {
	document.querySelectorAll('.navigation button[title]').forEach((button) => { button.title = TITLES[button.title] || button.title; });
	WORDS.forEach(([place, english, vietnamese]) => document.querySelectorAll(place).forEach((element) => {
		if (!element.children.length && element.textContent.trim() === english) element.textContent = vietnamese;
	}));
}

let waiting = false;

/** Once for all that has changed before the page is drawn. */
function soon() {
	if (waiting) return;
	waiting = true;
	requestAnimationFrame(() => {
		waiting = false;
		translate();
	});
}

try {
	if (language === 'vi') new MutationObserver(soon).observe(document.documentElement, { childList: true, subtree: true });
} catch (e) {
	console.error(e);
}

export default [];
