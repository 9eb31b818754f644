/** Nothing typed is lost silently: warns before the page goes, and lets a step end only when its texts are on the server. */
import { unsaved, saveAll, saveOnLeaving } from './drafts.js';
import { isUnfinished } from './intake/unfinished.js';

const COMPLETE = '[cam-tasklist-form] .form-actions .btn-primary, [cam-tasklist-form] button[type=submit]';
let letThrough = false;

function beforeUnload(event) {
	if (unsaved().length || isUnfinished()) {
		saveOnLeaving();
		event.preventDefault();
		event.returnValue = '';
	}
}

async function completeAfterSaving(event) {
	const complete = event.target.closest && event.target.closest(COMPLETE);
	if (!complete || letThrough || !unsaved().length) return;
	event.preventDefault();
	event.stopImmediatePropagation();
	if (!(await saveAll())) {
		document.dispatchEvent(new CustomEvent('nghedan:unsaved'));
		return;
	}
	letThrough = true;
	try { complete.click(); } finally { letThrough = false; }
}

export function guardLeaving() {
	window.addEventListener('beforeunload', beforeUnload);
	window.addEventListener('pagehide', saveOnLeaving);
	document.addEventListener('click', (event) => { completeAfterSaving(event).catch((e) => console.error(e)); }, true);
}
