/** Twelve small months, Monday first. One day takes the focus; arrows go to the next ones. */
import { h, Component, button } from '../ui.js';
import { day, weekday, isoDay } from '../dates.js';
import { look, standing, legend } from './kinds.js';

const SHORT = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 };

const iso = (year, month, date) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
/** 1 for Monday to 7 for Sunday. */
const weekdayNumber = (date) => new Date(date + 'T00:00:00Z').getUTCDay() || 7;

/** The weeks of a month, each with seven days or blanks. */
function weeks(year, month) {
	const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	const days = [...Array(weekdayNumber(iso(year, month, 1)) - 1).fill(null), ...Array.from({ length }, (_, i) => iso(year, month, i + 1))];
	return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => [...days.slice(week * 7, week * 7 + 7), ...Array(7).fill(null)].slice(0, 7));
}

export class Year extends Component {
	state = { at: null, all: false };

	key = (event) => {
		const from = event.target.dataset.date;
		if (!STEPS[event.key] || !from) return;
		event.preventDefault();
		const to = new Date(Date.parse(from + 'T00:00:00Z') + STEPS[event.key] * 86_400_000).toISOString().slice(0, 10);
		const next = this.base.querySelector(`[data-date="${to}"]`);
		if (next) this.setState({ at: to }, () => next.focus());
	};

	day(date, { rows, working, today, onDay, year, editable }) {
		const row = rows.get(date);
		const first = this.state.at && this.state.at.startsWith(year) ? this.state.at : today.startsWith(year) ? today : `${year}-01-01`;
		const off = !row && !working.has(weekdayNumber(date));
		const said = row && `${row.name} (${standing(row)})`;
		const face = row ? look(row) : off ? 'nd-look nd-look-weekend' : 'nd-look';
		return h('button', {
			type: 'button', 'data-date': date, class: face + (date === today ? ' nd-look-today' : ''), title: said, tabIndex: date === first ? 0 : -1, 'aria-disabled': !row && !editable ? 'true' : undefined,
			'aria-label': [`${weekday(date)} ${day(date)}`, said, off && 'không làm việc', date === today && 'hôm nay'].filter(Boolean).join(', '),
			onClick: () => { this.setState({ at: date }); onDay(date, row); }
		}, +date.slice(8));
	}

	/** Where there is little room the months at hand come first, the others when asked for. */
	isFar(month, { year, today }) {
		const from = today.startsWith(year) ? Math.min(9, today.slice(5, 7) - 1) : 0;
		return !this.state.all && (month < from || month > from + 2);
	}

	month(month, props) {
		return h('div', { class: this.isFar(month, props) ? 'nd-month nd-month-far' : 'nd-month', key: month }, h('table', null, h('caption', null, `Tháng ${month + 1}`),
			h('thead', null, h('tr', null, SHORT.map((name) => h('th', { scope: 'col' }, name)))),
			h('tbody', null, weeks(+props.year, month).map((week) => h('tr', null, week.map((date) => h('td', null, date && this.day(date, props))))))));
	}

	render(props) {
		const today = isoDay(day(Date.now()));
		return h('section', { class: 'nd-year', 'aria-label': 'Cả năm ' + props.year },
			h('ul', { class: 'nd-legend' }, legend.map(({ row, label }) => h('li', null, h('span', { class: look(row), 'aria-hidden': 'true' }, '5'), label))),
			h('div', { class: 'nd-months', onKeyDown: this.key }, Array.from({ length: 12 }, (_, month) => this.month(month, { ...props, year: String(props.year), today }))),
			!this.state.all && h('p', { class: 'nd-months-all' }, button('Xem cả năm', () => this.setState({ all: true }))));
	}
}
