/** One day of the calendar: entered, mended, switched on or off, each time after a look at the cases that it moves. */
import { h, Component, field } from '../ui.js';
import { get, putOver, at, dry } from '../api.js';
import { textInput, choice, check, dateInput } from '../fields.js';
import { day, dayAndTime, weekday } from '../dates.js';
import { Change } from '../change.js';
import { KINDS, standing, unit } from './kinds.js';

const body = ({ kind, name, basis, active, verified }) => ({ kind, name: name.trim(), basis: basis.trim(), active, verified });

/** Over the row that was shown here, if the day had one of its own. */
const store = (calendar, row) => (values, dryRun) => putOver(dry(at('calendars', unit(calendar), 'days', values.date), dryRun), row ? row.id || 0 : undefined, body(values));

const missing = ({ date, kind, name, basis }) => {
	const lacking = [!date && 'ngày', !kind && 'loại', !name.trim() && 'tên', !basis.trim() && 'căn cứ'].filter(Boolean);
	return lacking.length ? `Cần điền: ${lacking.join(', ')}.` : null;
};

/** Every former row of the day, asked for when it is opened. */
class Former extends Component {
	state = { rows: null, error: null };

	open = async (event) => {
		if (!event.target.open || this.state.rows) return;
		try {
			this.setState({ rows: await get(at('calendars', unit(this.props.calendar), 'days', this.props.date, 'history')), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render(props, { rows, error }) {
		return h('details', { class: 'nd-more', onToggle: this.open }, h('summary', null, 'Các lần ghi ngày này'),
			error && h('p', { class: 'nd-wrong' }, error), !rows && !error && h('p', { class: 'nd-hint' }, 'Đang mở…'),
			rows && h('ol', { class: 'nd-journal' }, rows.map((row) => h('li', { class: 'nd-entry' },
				h('div', { class: 'nd-entry-what' }, row.name), h('div', { class: 'nd-entry-who' }, [dayAndTime(row.recordedAt), row.recordedByName].filter(Boolean).join(' · ')),
				h('div', { class: 'nd-entry-why' }, standing(row) + '. ' + row.basis)))));
	}
}

const fields = (fixed) => (values, set, wrong) => h('div', { class: 'nd-grid' },
	fixed ? h('p', { class: 'nd-span nd-modal-day' }, `${weekday(values.date)} ${day(values.date)}`)
		: field('Ngày', dateInput(values.date, set('date')), { wrong: wrong.date }),
	field('Loại', choice(values.kind, set('kind'), KINDS), { wrong: wrong.kind, class: fixed ? 'nd-span' : '' }),
	field('Tên', textInput(values.name, set('name'), { maxLength: 200 }), { wrong: wrong.name, class: 'nd-span' }),
	field('Căn cứ', textInput(values.basis, set('basis'), { maxLength: 500 }), { wrong: wrong.basis, class: 'nd-span', hint: 'Số, ngày của văn bản' }),
	h('div', { class: 'nd-checks nd-span' }, check(values.active, set('active'), 'Áp dụng'), check(values.verified, set('verified'), 'Đã đối chiếu văn bản')));

export const dayForm = ({ calendar, row, date, onSaved, onClose }) => h(Change, {
	title: row ? 'Sửa ngày' : 'Thêm ngày', key: 'day' + (date || ''), initial: row || { date, kind: 'HOLIDAY', name: '', basis: '', active: true, verified: false },
	fields: fields(Boolean(date)), check: missing, send: store(calendar, row), onSaved, onClose, more: row && h(Former, { calendar, date: row.date })
});

/** The same row, but counting or not. */
export const dayOnOff = ({ calendar, row, onSaved, onClose }) => h(Change, {
	title: `${row.active ? 'Tắt' : 'Bật'}: ${row.name}, ${day(row.date)}`, key: 'switch' + row.date, ready: true, initial: { ...row, active: !row.active },
	note: row.active ? 'Ngày này sẽ không còn được tính riêng.' : 'Ngày này sẽ được áp dụng khi tính thời hạn.', send: store(calendar, row), onSaved, onClose
});
