/** Answers that this meeting owes its residents: read out, then ticked off one by one. */
import { h, Component, section, button, notice } from '../ui.js';
import { post, at } from '../api.js';
import { day } from '../dates.js';

export class Announcements extends Component {
	state = { busy: null, message: null };

	async announce(petition) {
		this.setState({ busy: petition.code, message: null });
		try {
			await post(at('meetings', this.props.meeting.code, 'announcements'), { petitionCode: petition.code });
			await this.props.changed();
			this.setState({ busy: null });
		} catch (e) {
			this.setState({ busy: null, message: e.message });
		}
	}

	render({ meeting }, { busy, message }) {
		const owed = meeting.toAnnounce;
		return owed.length > 0 && section(`Trả lời cần thông báo tại cuộc họp (${owed.length})`, notice('bad', message),
			h('ul', { class: 'nd-list' }, owed.map((p) => h('li', null,
				h('div', null, h('b', null, p.code), h('span', { class: 'nd-hint' }, ' nhận ' + day(p.receiptDate))),
				h('p', { class: 'nd-clip' }, p.excerpt),
				p.answer && h('p', { class: 'nd-text nd-quote' }, p.answer),
				meeting.editable && button(busy === p.code ? 'Đang ghi…' : '✓ Đã thông báo', () => this.announce(p), { class: 'nd-primary', disabled: busy === p.code })))));
	}
}
