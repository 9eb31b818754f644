/** What would become of each step: the server has done it and taken it back. */
import { h, button, notice } from '../ui.js';

const line = (each, item) => h('li', { key: each.task, class: each.possible ? 'nd-forecast' : 'nd-forecast nd-forecast-no' },
	h('span', { class: 'nd-forecast-mark', 'aria-hidden': 'true' }, each.possible ? '✓' : '✕'),
	h('div', null, h('b', null, item ? item.code : ''), ' ', h('span', { class: 'nd-hint' }, item && item.stepName),
		each.refusal && h('p', { class: 'nd-wrong' }, 'Không làm được: ' + each.refusal),
		each.text && h('p', { class: 'nd-forecast-text' }, each.text)));

export function preview({ lines, items, busy, onBegin, onBack }) {
	const possible = lines.filter((each) => each.possible).length;
	const known = new Map(items.map((item) => [item.task, item]));
	const sorted = [...lines].sort((a, b) => a.possible - b.possible);
	return h('div', { class: 'nd-forecasts', tabIndex: -1, ref: (element) => { if (element && !element.contains(document.activeElement)) element.focus(); } },
		notice(possible === lines.length ? 'good' : 'info', `Làm được ${possible} trên ${lines.length} việc.`,
			possible < lines.length && possible > 0 && ' Những việc không làm được sẽ được để lại.'),
		h('ul', { class: 'nd-list nd-forecast-list', tabIndex: 0, 'aria-label': 'Xem trước từng việc' }, sorted.map((each) => line(each, known.get(each.task)))),
		h('div', { class: 'nd-row' },
			button(busy ? 'Đang gửi…' : `Làm ${possible} việc`, onBegin, { class: 'nd-primary', disabled: busy || !possible }),
			button('Sửa lại', onBack)));
}
