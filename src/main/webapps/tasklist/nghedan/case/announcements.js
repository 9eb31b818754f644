/** Answers that this meeting owes its residents: read out or left to the next one, ticked off one by one. */
import { h, Component, section, button, notice } from '../ui.js';
import { post, at } from '../api.js';
import { day } from '../dates.js';

const owedBy = ({ toAnnounce, agenda }) => [...toAnnounce.map((one) => ({ ...one, kind: 'ANSWER', id: one.code })),
	...((agenda && agenda.promises) || []).filter((one) => !one.outcome).map((one) => ({ ...one, kind: 'PROMISE', id: one.code + ' promise' }))];

export class Announcements extends Component {
	state = { busy: null, message: null, carried: null, reason: '' };

	/** Read out, or with a reason left to the next meeting. */
	async mark(petition, outcome, reason) {
		this.setState({ busy: petition.id, message: null, carried: null });
		try {
			await post(at('meetings', this.props.meeting.code, 'announcements'), { petitionCode: petition.code, kind: petition.kind, outcome, reason });
			await this.props.changed();
			this.setState({ busy: null });
		} catch (e) {
			this.setState({ busy: null, message: e.message });
		}
	}

	carry(petition) {
		const { reason } = this.state;
		return h('form', { class: 'nd-row', onSubmit: (event) => { event.preventDefault(); this.mark(petition, 'CARRIED', reason); } },
			h('input', { class: 'nd-input', required: true, maxLength: 400, value: reason, 'aria-label': 'Lý do chuyển buổi sau', placeholder: 'Lý do chuyển buổi sau',
				ref: (e) => { if (e && !e.dataset.shown) { e.dataset.shown = '1'; e.focus(); } }, onInput: (event) => this.setState({ reason: event.target.value }) }),
			h('button', { type: 'submit', class: 'nd-button nd-small' }, 'Ghi'), button('Thôi', () => this.setState({ carried: null }), { class: 'nd-small nd-quiet' }));
	}

	render({ meeting }, { busy, message, carried }) {
		const owed = owedBy(meeting);
		return owed.length > 0 && section(`Trả lời cần thông báo tại cuộc họp (${owed.length})`, notice('bad', message),
			h('ul', { class: 'nd-list' }, owed.map((p) => h('li', { key: p.id },
				h('div', null, h('b', null, p.code), h('span', { class: 'nd-hint' }, p.kind === 'PROMISE' ? ` hẹn đến ${day(p.promiseDue)}` : ` nhận ${day(p.receiptDate)}`, p.carried > 0 && `, đã chuyển ${p.carried} buổi`)),
				h('p', { class: 'nd-clip' }, p.excerpt),
				p.answer && h('p', { class: 'nd-text nd-quote' }, p.answer),
				meeting.editable && (carried === p.id ? this.carry(p) : h('p', { class: 'nd-row' },
					button(busy === p.id ? 'Đang ghi…' : '✓ Đã thông báo', () => this.mark(p, 'READ'), { class: 'nd-primary', disabled: busy === p.id }),
					button('Chuyển buổi sau', () => this.setState({ carried: p.id, reason: '' }), { class: 'nd-quiet', disabled: busy === p.id })))))));
	}
}
