/** What has been kept long enough: what is due, lists of it, their signed minutes, and the terms. */
import { h, render, Component, button, notice, section } from '../ui.js';
import { get, post } from '../api.js';
import { choice, dateInput } from '../fields.js';
import { day } from '../dates.js';
import { cases } from './cases.js';
import { List } from './list.js';

const KINDS = { PROPOSAL: 'kiến nghị', FEEDBACK: 'phản ánh', INQUIRY: 'hỏi', PRAISE: 'khen', COMPLAINT: 'khiếu nại', VOTER_PETITION: 'kiến nghị cử tri', REGULATION_FEEDBACK: 'góp ý văn bản' };

const LISTS = ['Số', 'Đơn vị', 'Ngày lập', 'Hồ sơ', 'Tình trạng'];
const TERMS = ['Loại hồ sơ', 'Áp dụng cho', 'Lưu', 'Từ ngày', 'Căn cứ'];

class RetentionPage extends Component {
	state = { overview: null, lists: [], unit: '', asOf: '', due: null, open: null, error: null, busy: false };

	componentDidMount() {
		this.tries(async () => {
			const overview = await get('/api/retention/terms');
			const [first] = overview.units;
			this.setState({ overview, unit: overview.units.length === 1 ? first.code : '' });
			await this.lists();
		});
	}

	async tries(work) {
		this.setState({ busy: true, error: null });
		try {
			await work();
		} catch (e) {
			this.setState({ error: e.message });
		}
		this.setState({ busy: false });
	}

	lists = async () => this.setState({ lists: await get('/api/retention/lists') });

	look = () => this.tries(async () => {
		const { unit, asOf } = this.state;
		this.setState({ due: await get(`/api/retention/due?unit=${encodeURIComponent(unit)}${asOf ? '&asOf=' + asOf : ''}`) });
	});

	drawUp = () => this.tries(async () => {
		const list = await post('/api/retention/lists', { unit: this.state.unit });
		this.setState({ due: null, open: list.number });
		await this.lists();
	});

	due(due) {
		const free = due.items.length - due.held;
		return [
			h('p', { role: 'status' }, `Đến ngày ${day(due.asOf)}: ${free} hồ sơ hết hạn lưu${due.held ? `, ${due.held} hồ sơ đang giữ lại` : ''}${due.more ? ' (còn nữa, một danh mục nhận 500 hồ sơ)' : ''}.`),
			cases(due.items, day)
		];
	}

	row = (list) => h('tr', { key: list.number },
		[list.number, list.unitName, day(list.madeAt), list.cases, list.stateLabel].map((cell, i) => h('td', { 'data-title': LISTS[i], key: i }, cell)),
		h('td', null, button('Mở', () => this.setState({ open: list.number }), { class: 'nd-small', ariaLabel: 'Mở danh mục ' + list.number })));

	terms = (terms) => h('table', { class: 'nd-table nd-stack' },
		h('thead', null, h('tr', null, TERMS.map((title) => h('th', { scope: 'col', key: title }, title)))),
		h('tbody', null, terms.map((term) => h('tr', { key: [term.retentionClass, term.validFrom].join() },
			[term.name, term.kind ? KINDS[term.kind] : term.handling ? 'theo hướng xử lý' : 'mọi hồ sơ', term.years ? `${term.years} năm` : 'vĩnh viễn', day(term.validFrom), term.basis]
				.map((cell, i) => h('td', { 'data-title': TERMS[i], key: i }, cell))))));

	render(props, { overview, lists, unit, asOf, due, open, error, busy }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Lưu trữ, hủy'),
			notice('bad', error),
			!overview && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			overview && section('Hồ sơ hết hạn lưu',
				h('div', { class: 'nd-row nd-wrap' },
					choice(unit, (value) => this.setState({ unit: value, due: null }), overview.units.map(({ code, name }) => ({ value: code, label: name })), { empty: 'Chọn đơn vị…', 'aria-label': 'Đơn vị' }),
					dateInput(asOf, (value) => this.setState({ asOf: value, due: null }), { label: 'Tính đến ngày, để trống là hôm nay' }),
					button('Xem thử', this.look, { disabled: !unit || busy }),
					button('Lập danh mục hủy hôm nay', this.drawUp, { class: 'nd-primary', disabled: !unit || busy })),
				h('p', { class: 'nd-hint' }, 'Xem thử không thay đổi gì. Hồ sơ chỉ bị hủy khi danh mục đã có biên bản ký của người không lập danh mục.'),
				due && this.due(due)),
			lists.length > 0 && section('Danh mục', h('table', { class: 'nd-table nd-stack' },
				h('thead', null, h('tr', null, [...LISTS, ''].map((title) => h('th', { scope: 'col', key: title }, title)))),
				h('tbody', null, lists.map(this.row)))),
			open && h(List, { number: open, key: open, changed: this.lists }),
			overview && section('Thời hạn lưu', this.terms(overview.terms))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(RetentionPage), node);
	return () => render(null, node);
}
