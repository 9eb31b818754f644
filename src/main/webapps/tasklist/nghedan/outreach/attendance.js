/** Who has been among the people as often as his programme wants, whose turn it is, and how much is answered there. */
import { h, render, Component, notice, button, field } from '../ui.js';
import { get } from '../api.js';
import { choice, dateInput } from '../fields.js';
import { isoDay, day } from '../dates.js';
import { place, views } from './words.js';
import { Quotas } from './quotas.js';
import { Turns } from './turns.js';
import { Answered } from './answered.js';
import { Looks } from './looks.js';

const VIEWS = [['quota', 'Định mức'], ['turns', 'Xoay vòng'], ['answered', 'Trả lời tại chỗ'], ['looks', 'Các lần xem']];
const SHOWN = { quota: Quotas, turns: Turns, answered: Answered, looks: Looks };

/** The one for the groups' meetings that is in force, else another one that is, else the latest. */
function current(programmes, today) {
	const open = programmes.filter(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today));
	return open.find(({ kind }) => kind === 'GROUP_MEETINGS') || open[0] || programmes[0];
}

const asked = () => new URLSearchParams(location.hash.split('?')[1] || '');

class AttendancePage extends Component {
	state = { programmes: null, wards: [], programme: '', ward: '', on: '', view: 'quota', error: null };

	async componentDidMount() {
		const wanted = asked();
		try {
			const [programmes, { wards }] = await Promise.all([get('/api/programmes'), get('/api/attendance/rotation')]);
			const named = programmes.find(({ code }) => code === wanted.get('programme')) || current(programmes, isoDay(day(Date.now())));
			this.setState({ programmes, wards: wards.map(({ ward, wardName }) => ({ value: ward, label: place(wardName) })), programme: named ? named.code : '', view: SHOWN[wanted.get('view')] ? wanted.get('view') : 'quota' });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	bar({ programmes, wards, programme, ward, on, view }) {
		const ofProgramme = view === 'quota' || view === 'looks';
		return h('div', { class: 'nd-calendar-bar nd-outreach-bar' },
			ofProgramme && field('Chương trình', choice(programme, (code) => this.setState({ programme: code }), programmes.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })))),
			view !== 'looks' && wards.length > 1 && field('Phường', choice(ward, (code) => this.setState({ ward: code }), wards, { empty: 'Tất cả' })),
			(view === 'quota' || view === 'turns') && field('Tính đến ngày', dateInput(on, (iso) => this.setState({ on: iso }))));
	}

	render(props, state) {
		const { programmes, error, view, programme, ward, on } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Theo dõi về cơ sở'),
			views('Chọn phần', VIEWS, view, (chosen) => this.setState({ view: chosen })),
			notice('bad', error, ' ', button('Thử lại', () => this.componentDidMount(), { class: 'nd-small' })),
			!programmes && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			programmes && this.bar(state),
			programmes && (view === 'quota' || view === 'looks') && !programme && notice('info', 'Chưa có chương trình nào để theo dõi. Chương trình được lập ở ', h('a', { class: 'nd-link', href: '#/assignments' }, 'trang Phân công'), '.'),
			programmes && (programme || view === 'turns' || view === 'answered') && h(SHOWN[view], { key: [view, programme, ward, on].join('|'), programme, ward, on })));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(AttendancePage), node);
	return () => render(null, node);
}
