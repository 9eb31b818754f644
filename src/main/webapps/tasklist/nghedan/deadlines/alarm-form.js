/** The alarm levels of one deadline, or of all without levels of their own. */
import { h, field, button } from '../ui.js';
import { put, at, dry } from '../api.js';
import { textInput, choice, check } from '../fields.js';
import { Change } from '../change.js';
import { unit } from '../calendar/kinds.js';
import { UNITS, ALARMS, PEOPLE, sentence } from './words.js';

const SIDES = [{ value: 'before', label: 'trước hạn' }, { value: 'after', label: 'sau hạn' }];
const DAYS = UNITS.filter(({ value }) => value !== 'WORKING_HOUR');
const BLANK = { kind: 'ESCALATION', level: 2, offset: 0, unit: 'WORKING_DAY', atClosing: false, active: true, basis: '' };

const typed = (row) => ({ ...row, level: String(row.level), amount: String(Math.abs(row.offset)), side: row.offset < 0 ? 'before' : 'after' });
const stored = ({ kind, level, amount, side, unit: u, atClosing, active }, basis) => ({
	kind, level: Number(level), offset: Number(amount || 0) * (side === 'before' ? -1 : 1), unit: u, atClosing, active, basis: basis.trim()
});

const one = (row, i, change, remove) => {
	const to = (name) => (value) => change({ [name]: value });
	return h('li', { key: row.key }, h('div', { class: 'nd-level', role: 'group', 'aria-label': `Mức ${i + 1}` },
		h('div', { class: 'nd-level-who' }, field('Việc báo', choice(row.kind, to('kind'), ALARMS)), field('Cho ai', choice(row.level, to('level'), PEOPLE))),
		h('div', { class: 'nd-level-when' },
			field('Số ngày', textInput(row.amount, (text) => to('amount')(text.replace(/\D/g, '')), { inputMode: 'numeric', maxLength: 3 })),
			field('Tính theo', choice(row.unit, to('unit'), DAYS)), field('Trước hay sau hạn', choice(row.side, to('side'), SIDES))),
		h('div', { class: 'nd-row nd-wrap nd-level-do' }, check(row.atClosing, to('atClosing'), 'vào cuối giờ làm việc'), check(row.active, to('active'), 'áp dụng'), button('Bỏ mức này', remove, { class: 'nd-quiet' })),
		h('p', { class: 'nd-hint' }, sentence({ ...stored(row, ''), kindLabel: null }) + '.')));
};

let keys = 0;
const keyed = (row) => ({ ...typed(row), key: ++keys });

/** Of the rows as they stand: of two quick changes neither knows the row that the other has made. */
const changed = (set, row) => (part) => set('rows')((now) => now.map((other) => (other.key === row.key ? { ...other, ...part } : other)));

const fields = (rules) => ({ rule, rows, basis }, set, wrong) => [
	rules && field('Thời hạn', choice(rule, set('rule'), rules, { empty: 'Chọn…' })),
	h('ol', { class: 'nd-levels' }, rows.map((row, i) => one(row, i, changed(set, row), () => set('rows')((now) => now.filter(({ key }) => key !== row.key))))),
	button('Thêm một mức', () => set('rows')((now) => [...now, keyed(BLANK)]), { class: 'nd-quiet' }),
	!rows.length && h('p', { class: 'nd-hint' }, 'Không còn mức nào: theo mức chung.'),
	field('Căn cứ', textInput(basis, set('basis'), { maxLength: 500 }), { wrong: wrong.basis, hint: 'Số, ngày của văn bản' })
];

/** `rules`: choices when the levels are for a deadline that has none of its own yet. */
export const alarmForm = ({ authority, group, rules, onSaved, onClose }) => h(Change, {
	key: group.rule || 'levels', title: rules ? 'Mức báo riêng cho một thời hạn' : group.rule ? `Mức báo của ${group.rule} · ${group.name}` : 'Mức báo chung',
	initial: { rule: group.rule || (rules ? '' : 'default'), rows: group.rows.map(keyed), basis: (group.rows[0] || {}).basis || '' },
	check: ({ rule, rows, basis }) => (!rule ? 'Chưa chọn thời hạn.' : rows.length && !basis.trim() ? 'Cần điền: căn cứ.' : null),
	fields: fields(rules), onSaved, onClose,
	send: ({ rule, rows, basis }, dryRun) => put(dry(at('alarm-rules', unit(authority), rule), dryRun), { rows: rows.map((row) => stored(row, basis)) })
});
