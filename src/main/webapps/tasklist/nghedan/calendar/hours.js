/** Office hours of the week: mornings and afternoons that count, and those when only somebody is there. */
import { h, Component, field, button } from '../ui.js';
import { put, at, dry } from '../api.js';
import { textInput, choice, dateInput, timeInput } from '../fields.js';
import { day } from '../dates.js';
import { Change } from '../change.js';
import { unit } from './kinds.js';

const DAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
/** As the server calls them, Monday first. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const COUNTS = [{ value: 'yes', label: 'Tính vào thời hạn' }, { value: 'no', label: 'Chỉ trực, không tính' }];
const short = (time) => String(time).slice(0, 5);

const of = (sittings, weekday) => sittings.filter((one) => one.weekday === WEEKDAYS[weekday - 1]).sort((a, b) => String(a.opens).localeCompare(String(b.opens)));

const said = (sittings) => (sittings.length ? sittings.map((one) => h('span', { class: 'nd-sitting' }, `${short(one.opens)} – ${short(one.closes)}`,
	!one.counts && h('span', { class: 'nd-tag' }, 'trực, không tính'))) : h('span', { class: 'nd-hint' }, 'không làm việc'));

/** Two halves of each day as they stand in the form: times may be empty. */
const typed = (sittings) => Object.fromEntries(DAYS.map((name, i) => {
	const [first, second] = of(sittings, i + 1);
	const half = (one) => ({ opens: one ? short(one.opens) : '', closes: one ? short(one.closes) : '' });
	return [i + 1, { halves: [half(first), half(second)], counts: first && !first.counts ? 'no' : 'yes' }];
}));

const isBlank = ({ opens, closes }) => !opens && !closes;

const sittingsOf = (week) => Object.entries(week).flatMap(([weekday, { halves, counts }]) => halves.filter((half) => !isBlank(half))
	.map((half) => ({ weekday: WEEKDAYS[weekday - 1], ...half, counts: counts === 'yes' })));

const missing = ({ validFrom, basis, week }) => {
	const half = DAYS.find((name, i) => week[i + 1].halves.some((one) => !isBlank(one) && !(one.opens && one.closes)));
	if (half) return `${half}: cần cả giờ bắt đầu và giờ kết thúc.`;
	return validFrom && basis.trim() ? null : 'Cần điền: áp dụng từ ngày, căn cứ.';
};

const row = (name, value, set) => {
	const change = (i, key) => (time) => set({ ...value, halves: value.halves.map((half, j) => (i === j ? { ...half, [key]: time } : half)) });
	return h('div', { class: 'nd-hours-row', role: 'group', 'aria-label': name }, h('b', null, name),
		value.halves.map((half, i) => h('span', { class: 'nd-hours-half' },
			timeInput(half.opens, change(i, 'opens'), { label: `${name}, ${i ? 'chiều' : 'sáng'} từ` }), '–', timeInput(half.closes, change(i, 'closes'), { label: `${name}, ${i ? 'chiều' : 'sáng'} đến` }))),
		choice(value.counts, (counts) => set({ ...value, counts }), COUNTS, { 'aria-label': `${name}, có tính không` }));
};

const fields = (values, set, wrong) => [
	h('div', { class: 'nd-grid' },
		field('Áp dụng từ ngày', dateInput(values.validFrom, set('validFrom')), { wrong: wrong.validFrom }),
		field('Căn cứ', textInput(values.basis, set('basis'), { maxLength: 500 }), { wrong: wrong.basis })),
	h('div', { class: 'nd-hours-week' }, DAYS.map((name, i) => row(name, values.week[i + 1], (value) => set('week')({ ...values.week, [i + 1]: value }))))
];

export class Hours extends Component {
	state = { open: false };

	form({ calendar, onSaved }) {
		const close = () => this.setState({ open: false });
		const store = ({ validFrom, basis, week }, dryRun) => put(dry(at('calendars', unit(calendar.code), 'hours'), dryRun), { validFrom, basis: basis.trim(), sittings: sittingsOf(week) });
		return h(Change, {
			title: 'Đổi giờ làm việc', note: 'Để trống các ô giờ của ngày không làm việc.', initial: { validFrom: '', basis: '', week: typed(calendar.hours.sittings) },
			fields, check: missing, send: store, onClose: close, onSaved: (answer) => { close(); onSaved(answer); }
		});
	}

	render(props, { open }) {
		const { hours, editable, code } = props.calendar;
		if (!hours) return null;
		return h('section', { class: 'nd-card', 'aria-labelledby': 'nd-hours' },
			h('h2', { id: 'nd-hours' }, 'Giờ làm việc'),
			h('table', { class: 'nd-table nd-hours' }, h('tbody', null, DAYS.map((name, i) => h('tr', null, h('th', { scope: 'row' }, name), h('td', null, said(of(hours.sittings, i + 1))))))),
			h('p', { class: 'nd-hint' }, [`Áp dụng từ ${day(hours.validFrom)}`, hours.validTo && `đến ${day(hours.validTo)}`, hours.basis, hours.calendar !== code && `theo lịch ${hours.calendarName}`].filter(Boolean).join(' · ')),
			editable && button('Đổi giờ làm việc', () => this.setState({ open: true })),
			open && this.form(props));
	}
}
