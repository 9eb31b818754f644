/** "Hôm nay": what whoever leads has to look after, on a page of Tasklist and on Cockpit's first page alike. */
import { h, render, Component, button, notice } from '../ui.js';
import { get } from '../api.js';
import { me, holds } from '../session.js';
import { dayAndTime } from '../dates.js';
import { Numbers } from './numbers.js';
import { Units } from './units.js';
import { Stuck } from './stuck.js';
import { Charts } from './charts.js';

class Dashboard extends Component {
	state = { today: null, error: null, leads: false, operates: false, asked: false };

	componentWillUnmount() {
		document.removeEventListener('visibilitychange', this.seen);
	}

	/** Numbers of this morning help nobody who comes back to them. */
	seen = () => { if (!document.hidden && this.state.leads) this.load(); };

	/** Who operates the engine leads nobody: what failed is his, the numbers are not. Who draws diagrams has neither. */
	async componentDidMount() {
		document.addEventListener('visibilitychange', this.seen);
		try {
			const user = await me();
			const leads = holds(user, 'manager', 'chair');
			this.setState({ asked: true, leads, operates: !leads && holds(user, 'operator') });
			if (leads) await this.load();
		} catch (e) {
			this.setState({ leads: true, error: e.message });
		}
	}

	load = async () => {
		try {
			this.setState({ today: await get('/api/dashboard'), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render({ title, page }, { today, error, leads, operates, asked }) {
		if (operates) return h('div', { class: 'nd nd-dashboard' }, h(title, null, 'Hôm nay'), h(Stuck));
		if (!leads) return page && asked && notice('info', 'Trang này dành cho chủ tịch và người quản lý của đơn vị.');
		return h('div', { class: 'nd nd-dashboard' },
			h('div', { class: 'nd-dash-head' }, h(title, null, 'Hôm nay'),
				today && h('p', { class: 'nd-hint' }, `${today.units.join(', ')} và các đơn vị trực thuộc · lúc ${dayAndTime(today.at)}`),
				today && button('Tính lại', this.load, { class: 'nd-small' })),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!today && !error && h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang đếm…'),
			today && h(Numbers, { numbers: today.numbers }),
			today && today.stuck.count > 0 && h(Stuck, { stuck: today.stuck, changed: this.load }),
			today && h(Units, { rows: today.byUnit, whole: today.numbers[0] }),
			today && h(Charts, { today }));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' }, h(Dashboard, { title: 'h1', page: true }))), node);
	return () => render(null, node);
}

export function mountSection(node) {
	render(h(Dashboard, { title: 'h2' }), node);
	return () => render(null, node);
}
