/** A line at the bottom of Tasklist for what is not on the server yet: opinions left behind, texts that a step waits for. */
import { h, render } from '../ui.js';
import { unsent } from './opinions.js';
import { unsaved } from '../drafts.js';
import { isUnfinished } from '../intake/unfinished.js';

const LOOK = 1000;
const SHOWN_FOR = 15_000;

const left = (count) => h('a', { class: 'nd-reminder', href: '#/capture', role: 'status' },
	`Còn ${count} ý kiến chưa gửi. Đừng đóng trang; bấm để quay lại.`);

const blocked = (why) => h('div', { class: 'nd-reminder nd-reminder-bad', role: 'alert' },
	`Chưa hoàn thành được: nội dung đã gõ chưa lưu. ${why}`);

const signedOff = () => h('a', { class: 'nd-reminder nd-reminder-bad', href: '/login', target: '_blank', rel: 'noopener', role: 'alert' },
	'Phiên làm việc đã hết, còn nội dung chưa gửi. Bấm để đăng nhập ở thẻ khác, rồi quay lại đây.');

const pending = () => unsaved().length > 0 || unsent().length > 0 || isUnfinished();

/** Signed off with something unsent: the page stays until it is sent or the user signs on elsewhere and comes back. */
function holdUp(event) {
	if (pending()) event.preventDefault();
}

export function showUnsent() {
	const bar = document.createElement('div');
	bar.className = 'nd';
	document.body.appendChild(bar);
	let until = 0;
	const look = () => {
		const refused = Date.now() < until && unsaved()[0];
		const waiting = location.hash.startsWith('#/capture') ? 0 : unsent().length;
		const held = location.hash.startsWith('#/login') && pending();
		render(held ? signedOff() : refused ? blocked(refused.message) : waiting ? left(waiting) : null, bar);
	};
	document.addEventListener('nghedan:signed-off', holdUp);
	document.addEventListener('nghedan:unsaved', () => { until = Date.now() + SHOWN_FOR; look(); });
	setInterval(look, LOOK);
}
