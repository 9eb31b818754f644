/** The whole case on paper: on the printer or as a file, its people covered unless somebody says what for. */
import { h, Component, button, notice, tell } from '../ui.js';
import { get, post, file, at } from '../api.js';
import { Dialog } from '../dialog.js';
import { print } from '../print.js';

const PURPOSES = [['RELAY', 'Báo kết quả cho người kiến nghị'], ['CONTACT', 'Liên hệ về vụ việc'], ['VERIFICATION', 'Xác minh'],
	['LETTER', 'Gửi thư, in văn bản']].map(([value, label]) => ({ value, label }));

const fact = ({ label, value }) => [h('dt', null, label), h('dd', null, value)];

const part = ({ heading, facts, passages, lines }) => [
	h('h2', { class: 'nd-paper-heading' }, heading),
	facts.length > 0 && h('dl', { class: 'nd-paper-facts' }, facts.map(fact)),
	passages.map((one) => [one.heading && h('h3', { class: 'nd-paper-sub' }, one.heading), h('p', null, one.text)]),
	lines.length > 0 && h('dl', { class: 'nd-paper-facts' }, lines.map((one) => fact({ label: one.when, value: [one.what, one.more && h('div', null, one.more)] })))
];

export const casePaper = (paper) => h('article', { class: 'nd-paper nd-paper-case' },
	h('p', { class: 'nd-paper-unit' }, paper.unit),
	h('h1', { class: 'nd-paper-title' }, paper.title),
	h('p', { class: 'nd-paper-about' }, paper.about),
	paper.parts.map(part),
	h('p', { class: 'nd-paper-foot' }, paper.foot));

export class Papers extends Component {
	state = { asks: null, error: null };

	path = (name) => at('petitions', this.props.petition.code, name);

	printed = (paper) => print(casePaper(paper));

	act = (what) => async () => {
		try {
			if (what === 'print') this.printed(await get(this.path('paper')));
			else await file('GET', this.path('paper.pdf'), this.props.petition.code + '.pdf');
			this.setState({ error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	send = async ({ purpose, note, way }) => {
		const asked = { purpose, note: note || null };
		if (way === 'print') this.printed(await post(this.path('paper'), asked));
		else {
			await file('POST', this.path('paper.pdf'), this.props.petition.code + '.pdf', asked);
			tell('Đã tải tệp. Tệp có thông tin người dân, giữ kín.');
		}
		this.setState({ asks: null });
	};

	render({ petition: p, offered }, { asks, error }) {
		const hidden = p.petitioner && p.petitioner.confidential;
		return h('div', { class: 'nd-papers' },
			h('div', { class: 'nd-row nd-wrap' },
				button('In hồ sơ', this.act('print'), { class: 'nd-small' }),
				button('Tải PDF', this.act('pdf'), { class: 'nd-small' }),
				offered.includes('SEE_PERSON') && p.petitioner && p.petitioner.hidden && !asks
					&& button('In có thông tin người dân…', () => this.setState({ asks: true }), { class: 'nd-small nd-quiet' })),
			notice('bad', error),
			asks && h(Dialog, {
				title: 'In hồ sơ có thông tin người dân', label: 'Tiếp tục', note: 'Lần in này được ghi lại kèm mục đích.', initial: { purpose: '', note: '', way: 'pdf' },
				fields: [{ key: 'purpose', type: 'choice', label: 'Để làm gì', choices: PURPOSES }, { key: 'note', type: 'line', label: 'Vì sao cần', optional: !hidden },
					{ key: 'way', type: 'choice', label: 'Cách', choices: [{ value: 'pdf', label: 'Tải PDF' }, { value: 'print', label: 'In ngay' }] }],
				onSend: this.send, onClose: () => this.setState({ asks: null })
			}));
	}
}
