/** The working calendar of an authority, year by year: looked at by everybody, changed by those whose duty it is. */
import { h, render, Component, button, notice, field, tell } from '../ui.js';
import { get, at } from '../api.js';
import { choice } from '../fields.js';
import { day } from '../dates.js';
import { Recalculation } from '../recalculation.js';
import { Year } from './year.js';
import { DayList } from './list.js';
import { Hours, WEEKDAYS } from './hours.js';
import { Proposals } from './proposals.js';
import { FileTakenIn, fileAddress } from './exchange.js';
import { dayForm, dayOnOff } from './day-form.js';
import { unit } from './kinds.js';

const thisYear = () => Number(day(Date.now()).slice(6));

class CalendarPage extends Component {
	state = { calendars: [], code: 'national', year: thisYear(), calendar: null, error: null, open: null, recalculation: null };

	componentDidMount() {
		get('/api/calendars').then((calendars) => this.setState({ calendars })).catch((e) => this.setState({ error: e.message }));
		this.load();
	}

	load = async () => {
		const { code, year } = this.state;
		try {
			const calendar = await get(`${at('calendars', unit(code))}?year=${year}`);
			if (code === this.state.code && year === this.state.year) this.setState({ calendar, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	ask = (change) => this.setState(change, this.load);

	close = () => this.setState({ open: null });

	saved = (answer) => {
		this.setState((s) => ({ open: null, recalculation: answer.recalculation || s.recalculation }));
		tell('Đã lưu.');
		return this.load();
	};

	/** Whoever may not change a day is led to what is said of it. */
	day = (date, row) => {
		const { calendar } = this.state;
		if (calendar.editable) return this.setState({ open: row && row.own ? { row } : { date } });
		const said = row && document.getElementById(`nd-day-${row.calendar}-${date}`);
		if (said) said.focus();
		return undefined;
	};

	bar({ calendars, code, year, calendar }) {
		const list = calendars.length ? calendars.map((one) => ({ value: one.code, label: one.name + (one.own && one.code !== 'national' ? ' · lịch riêng' : '') })) : [{ value: code, label: 'Lịch chung toàn quốc' }];
		return h('div', { class: 'nd-calendar-bar' },
			field('Lịch của', choice(code, (chosen) => this.ask({ code: chosen }), list)),
			h('div', { class: 'nd-stepper', role: 'group', 'aria-label': 'Năm' },
				button('‹', () => this.ask({ year: year - 1 }), { ariaLabel: 'Năm trước' }), h('output', { 'aria-live': 'polite' }, year), button('›', () => this.ask({ year: year + 1 }), { ariaLabel: 'Năm sau' })),
			h('div', { class: 'nd-calendar-do' },
				calendar && calendar.editable && [
					button('Thêm ngày', () => this.setState({ open: { date: '' } }), { class: 'nd-primary' }),
					button(`Đề xuất năm ${year}`, () => this.setState({ open: { proposals: true } })), this.chooser()],
				h('a', { class: 'nd-button', href: fileAddress(code, year), download: `lich-${unit(code)}-${year}.ics` }, 'Tải .ics')));
	}

	chooser() {
		return h('label', { class: 'nd-button nd-upload' }, 'Nhập .ics', h('input', {
			type: 'file', accept: '.ics,text/calendar', onChange: (event) => { this.setState({ open: { file: event.target.files[0] } }); event.target.value = ''; }
		}));
	}

	dialog({ open, code, year }) {
		const shared = { calendar: code, onSaved: this.saved, onClose: this.close };
		if (open.turn) return dayOnOff({ ...shared, row: open.turn });
		if (open.proposals) return h(Proposals, { ...shared, year });
		if (open.file) return h(FileTakenIn, { ...shared, file: open.file });
		return dayForm({ ...shared, row: open.row, date: open.row ? open.row.date : open.date });
	}

	body({ calendar, year }) {
		// of two rows of a day the one that counts is shown in the months
		const rows = new Map([...calendar.days].sort((a, b) => a.active - b.active).map((row) => [row.date, row]));
		const working = new Set(((calendar.hours || {}).sittings || []).filter(({ counts }) => counts).map(({ weekday }) => WEEKDAYS.indexOf(weekday) + 1));
		return [
			(calendar.warnings || []).map((text) => notice('info', text)),
			h(Year, { year, rows, working, editable: calendar.editable, onDay: this.day }),
			h('div', { class: 'nd-calendar-rest' },
				h('section', { class: 'nd-card', 'aria-labelledby': 'nd-special' }, h('h2', { id: 'nd-special' }, `Ngày đặc biệt năm ${year} (${calendar.days.length})`),
					h(DayList, { calendar, onEdit: (row) => this.setState({ open: { row } }), onSwitch: (row) => this.setState({ open: { turn: row } }) })),
				h(Hours, { calendar, onSaved: this.saved, key: calendar.code }))
		];
	}

	render(props, state) {
		const { calendar, error, open, recalculation, code, year } = state;
		const path = calendar && calendar.path.length > 1 && calendar.path.map(({ name }) => name).join(' → ');
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Lịch làm việc'),
			this.bar(state),
			path && h('p', { class: 'nd-hint' }, 'Ngày không ghi ở lịch này thì theo lịch trên: ', path),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			h(Recalculation, { id: recalculation }),
			!calendar && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở lịch…'),
			calendar && h('div', { key: code + year }, this.body(state)),
			open && this.dialog(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(CalendarPage), node);
	return () => render(null, node);
}
