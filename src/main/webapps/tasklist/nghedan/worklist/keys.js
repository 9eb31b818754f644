/** The list by keyboard alone. Keys are left to whoever types, and to dialogs. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
const OFF = 'nghedan.keys-off';

export const areKeysOn = () => !localStorage.getItem(OFF);

export function turnKeys(on) {
	if (on) localStorage.removeItem(OFF);
	else localStorage.setItem(OFF, 'true');
}

export function listen(acts) {
	const onKey = (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
		if (event.target.closest && event.target.closest(TYPING)) return;
		if (event.key.length === 1 && !areKeysOn()) return;
		const act = { j: acts.next, k: acts.before, x: acts.tick, '/': acts.search, b: acts.bar, '?': acts.help, Enter: acts.open }[event.key];
		// a link or button that has the focus answers Enter itself
		if (!act || (event.key === 'Enter' && event.target !== document.body)) return;
		event.preventDefault();
		event.stopPropagation();
		act();
	};
	document.addEventListener('keydown', onKey, true);
	return () => document.removeEventListener('keydown', onKey, true);
}

export const KEYS = [['j', 'Việc sau'], ['k', 'Việc trước'], ['Enter', 'Mở việc đang chọn'], ['x', 'Đánh dấu để làm hàng loạt'], ['b', 'Đến thanh làm hàng loạt'], ['/', 'Đến ô tìm kiếm'],
	['?', 'Bảng phím này'], ['Esc', 'Đóng cửa sổ đang mở']];
