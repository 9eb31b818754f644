/** A line at the bottom of Tasklist for what is not on the server yet, and for texts that a step waits for. */
import { h, render } from './ui.js';
import { unsaved } from './drafts.js';
import { isUnfinished } from './intake/unfinished.js';

const LOOK = 1000;
const SHOWN_FOR = 15_000;
/** What the page for meetings remembers of its user as long as the tab lives. */
const OUTREACH = 'nghedan.outreach';

const blocked = (why) => h('div', { class: 'nd-reminder nd-reminder-bad', role: 'alert' },
	`Chưa hoàn thành được: nội dung đã gõ chưa lưu. ${why}`);

const signedOff = () => h('a', { class: 'nd-reminder nd-reminder-bad', href: '/login', target: '_blank', rel: 'noopener', role: 'alert' },
	'Phiên làm việc đã hết, còn nội dung chưa gửi. Bấm để đăng nhập ở thẻ khác, rồi quay lại đây.');

const pending = () => unsaved().length > 0 || isUnfinished();

/** Signed off with something unsent: the page stays until it is sent or the user signs on elsewhere and comes back. */
function holdUp(event) {
	if (pending()) event.preventDefault();
	else sessionStorage.removeItem(OUTREACH);
}

export function showUnsent() {
	const bar = document.createElement('div');
	bar.className = 'nd';
	document.body.appendChild(bar);
	let until = 0;
	const look = () => {
		const refused = Date.now() < until && unsaved()[0];
		const held = location.hash.startsWith('#/login') && pending();
		render(held ? signedOff() : refused ? blocked(refused.message) : null, bar);
	};
	document.addEventListener('nghedan:signed-off', holdUp);
	document.addEventListener('nghedan:unsaved', () => { until = Date.now() + SHOWN_FOR; look(); });
	setInterval(look, LOOK);
}
