/** Who signed a collective petition: the list, who speaks for the others, who has withdrawn, who has heard the answer. */
import { h, Component, section, button, notice } from '../ui.js';
import { check } from '../fields.js';
import { get, shut, post, at } from '../api.js';
import { day } from '../dates.js';
import { Dialog } from '../dialog.js';

const WAYS = [['PHONE', 'Gọi điện thoại'], ['IN_PERSON', 'Gặp trực tiếp'], ['LETTER', 'Gửi thư'], ['EMAIL', 'Gửi thư điện tử'],
	['HOUSEHOLD', 'Báo cho người cùng nhà'], ['GROUP_LEADER', 'Nhờ tổ trưởng tổ dân phố']].map(([value, label]) => ({ value, label }));

const FORMS = {
	add: {
		title: 'Ghi danh sách người ký', note: 'Mỗi người một dòng: họ tên; điện thoại; địa chỉ. Từ 5 người trở lên.',
		fields: [{ key: 'lines', type: 'text', label: 'Danh sách', longest: 500000 }]
	},
	withdraw: { title: 'Rút tên', note: 'Vụ việc tiếp tục cho những người còn lại; người cuối cùng rút thì vụ việc dừng.', fields: [{ key: 'reason', type: 'line', label: 'Lý do' }] },
	told: {
		title: 'Đã báo người đại diện',
		fields: [{ key: 'way', type: 'choice', label: 'Đã báo bằng cách nào', choices: WAYS }, { key: 'toldOn', type: 'date', label: 'Ngày báo' }]
	}
};

/** Wrong lines are named one by one. */
function explain(error) {
	const rows = (error.problem && error.problem.rows) || [];
	if (rows.length) error.message += ' ' + rows.slice(0, 8).map((row) => `Dòng ${row.line}: ${row.message}.`).join(' ');
	return error;
}

export class Signatories extends Component {
	state = { list: null, form: null, named: null, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			this.setState({ list: await get(at('petitions', this.props.code, 'signatories')), error: null });
		} catch (e) {
			this.setState(shut(e) ? { shut: true } : { error: e.message });
		}
	};

	send = async (steps, body) => {
		const list = await post(at('petitions', this.props.code, 'signatories', ...steps), body).catch((e) => { throw explain(e); });
		this.setState({ list, form: null, named: null, error: null });
	};

	represent = () => this.send(['representatives'], { ids: this.state.named }).catch((e) => this.setState({ error: e.message }));

	tick = (id) => (on) => this.setState(({ named }) => ({ named: on ? [...named, id] : named.filter((other) => other !== id) }));

	standing({ representative, withdrawn, withdrawnReason, toldOn, toldWayLabel }) {
		return [representative && h('span', { class: 'nd-tag' }, 'Đại diện'),
			withdrawn && h('span', { class: 'nd-hint' }, ` đã rút tên: ${withdrawnReason}`),
			toldOn && h('span', { class: 'nd-hint' }, ` đã báo ${day(toldOn)} (${toldWayLabel})`)];
	}

	one(person, list, named) {
		return h('li', { key: person.id, class: person.withdrawn ? 'nd-signed nd-signed-gone' : 'nd-signed' },
			h('div', { class: 'nd-row nd-wrap' },
				named && !person.withdrawn && check(named.includes(person.id), this.tick(person.id), ''),
				h('span', null, `${person.position}. `, h('b', null, person.name)), this.standing(person),
				list.editable && !named && !person.withdrawn && button('Rút tên', () => this.setState({ form: { kind: 'withdraw', person } }), { class: 'nd-small' }),
				list.tellable && person.representative && !person.toldOn && button('Đã báo', () => this.setState({ form: { kind: 'told', person } }), { class: 'nd-small' })),
			h('span', { class: 'nd-hint' }, [person.phone, person.address].filter(Boolean).join(' · ')));
	}

	doing({ kind, person }) {
		const form = FORMS[kind];
		return h(Dialog, {
			key: kind, ...form, title: person ? `${form.title}: ${person.name}` : form.title, label: form.title,
			onSend: (values) => this.send(person ? [person.id, kind] : [], values), onClose: () => this.setState({ form: null })
		});
	}

	buttons(list, named) {
		if (!list.editable) return null;
		if (named) {
			return h('div', { class: 'nd-row nd-wrap' }, button(`Cử ${named.length} người`, this.represent, { class: 'nd-primary', disabled: !named.length }),
				button('Thôi', () => this.setState({ named: null })));
		}
		return h('div', { class: 'nd-row nd-wrap' }, button(list.signatories.length ? 'Thêm người ký' : 'Ghi danh sách người ký', () => this.setState({ form: { kind: 'add' } })),
			list.signing > 0 && button('Cử đại diện', () => this.setState({ named: list.signatories.filter((one) => one.representative).map(({ id }) => id) })));
	}

	render(props, { list, form, named, error }) {
		if (this.state.shut) return null;
		if (!list || (!list.signatories.length && !list.editable)) return notice('bad', error);
		const speak = list.signatories.filter((one) => one.representative).length;
		return section('Người ký',
			list.signatories.length > 0 && h('p', { class: 'nd-hint' }, `${list.signing} người ký, ${speak} người đại diện (được cử nhiều nhất ${list.mostRepresentatives}).`),
			list.signing > 0 && !speak && notice('info', 'Chưa có người đại diện; cần cử trước khi báo trả lời.'),
			h('ul', { class: 'nd-list' }, list.signatories.map((person) => this.one(person, list, named))),
			notice('bad', error),
			form ? this.doing(form) : this.buttons(list, named));
	}
}
