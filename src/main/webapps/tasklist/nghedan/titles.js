/** Names the page in the window's title, where a row of tabs and whoever does not see the page look first. */
import { nameOf } from './navigation.js';
import { currentTask } from './case/address.js';

const OWN = 'Nghe Dân';
const LOOK = 250;

function entitle() {
	const page = currentTask() ? 'Việc cần làm' : nameOf(location.hash);
	const title = page ? `${page} · ${OWN}` : OWN;
	if (document.title !== title) document.title = title;
}

/** Tasklist writes its own name there whenever it draws its bar, and turns to another step without any event. */
export function followTitle() {
	window.addEventListener('hashchange', entitle);
	setInterval(entitle, LOOK);
	new MutationObserver(entitle).observe(document.querySelector('title'), { childList: true });
	entitle();
}
