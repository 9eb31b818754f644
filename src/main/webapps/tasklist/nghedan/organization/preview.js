/** What a re-organisation will do: units that end and begin, groups, and where the open cases go. */
import { h, notice } from '../ui.js';
import { day } from '../dates.js';
import { whole } from '../moves.js';
import { dayBefore } from './words.js';

const FEW = 12;
const SEEN = 3;

const names = (title, units) => units.length > 0 && h('div', null, h('h4', null, `${title} (${units.length})`),
	h('ul', { class: 'nd-list nd-org-names' }, units.slice(0, FEW).map((unit) => h('li', { key: unit.code }, unit.name, h('span', { class: 'nd-hint' }, ` ${unit.code}`)))),
	units.length > FEW && h('details', { class: 'nd-more' }, h('summary', null, `và ${units.length - FEW} đơn vị nữa`),
		h('ul', { class: 'nd-list nd-org-names' }, units.slice(FEW).map((unit) => h('li', { key: unit.code }, unit.name, h('span', { class: 'nd-hint' }, ` ${unit.code}`))))));

const row = ({ from, fromName, to, toName, cases }) => h('tr', { key: from + to },
	h('th', { scope: 'row' }, fromName || from), from === to ? h('td', { class: 'nd-hint' }, 'ở lại, chỉ đổi tổ và phường') : h('td', null, h('span', { 'aria-hidden': 'true' }, '→ '), toName || to), h('td', { class: 'nd-number' }, whole(cases)));

const moves = ({ open = 0, byUnit = [] }) => (open
	? h('table', { class: 'nd-table nd-org-moves' }, h('caption', null, h('b', null, whole(open)), ' vụ việc đang mở được chuyển:'),
		h('thead', null, h('tr', null, ['Đang ở', 'Sẽ sang', 'Vụ việc'].map((name) => h('th', { scope: 'col' }, name)))), h('tbody', null, byUnit.map(row)))
	: h('p', null, 'Không vụ việc nào đang mở phải chuyển.'));

/** The first ones stand open; many more must not hide what the plan does. */
const warned = (warnings) => [
	warnings.slice(0, SEEN).map((text) => notice('info', text)),
	warnings.length > SEEN && h('details', { class: 'nd-more' }, h('summary', null, `và ${warnings.length - SEEN} lưu ý nữa`), warnings.slice(SEEN).map((text) => notice('info', text)))
];

const count = (number, words) => number > 0 && `${whole(number)} ${words}`;

export function Preview({ answer, effectiveOn }) {
	const { ends = [], begins = [], groups = {}, cases = {}, tasks = 0, meetings = 0, warnings = [] } = answer;
	const { unrouted = [] } = cases;
	return h('section', { class: 'nd-org-preview', 'aria-label': 'Xem trước' },
		warned(warnings),
		unrouted.length > 0 && notice('bad', 'Chưa biết chuyển vụ việc của ai đi đâu: ', unrouted.map((unit) => unit.name || unit).join(', '), '.'),
		h('div', { class: 'nd-org-two' }, names(`Hết ngày ${day(dayBefore(effectiveOn))} kết thúc`, ends), names(`Từ ${day(effectiveOn)} bắt đầu`, begins)),
		h('p', null, h('b', null, 'Tổ dân phố: '), [count(groups.merged, 'tổ nhập lại'), count(groups.split, 'tổ chia ra'), count(groups.moved, 'tổ đổi tên hoặc đổi phường')].filter(Boolean).join(', ') || 'không đổi', '.'),
		moves(cases),
		h('p', null, [count(tasks, 'bước việc đang chờ'), count(meetings, 'cuộc họp đã hẹn')].filter(Boolean).join(' và ') || 'Không bước việc, cuộc họp nào', tasks || meetings ? ' sang người và tổ kế tục. ' : ' phải chuyển. ', cases.open > 0 && 'Người kiến nghị được báo một lần; nhật ký ghi lại.'));
}
