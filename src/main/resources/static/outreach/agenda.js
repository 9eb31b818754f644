/** What is to be brought up, and the answers and promises that the residents are to hear, each read out or carried on. */
import { h, Component, button, notice, day, textInput, field } from './shared.js';
import { office } from './office.js';
import { isAhead } from './clock.js';

class Answer extends Component {
	state = { carrying: false, changing: false, reason: '', proof: '' };

	get id() {
		const { meeting, kind, code } = this.props;
		return `announce:${meeting.code}:${kind}:${code}`;
	}

	say(outcome) {
		const { meeting, kind, code } = this.props;
		const { reason, proof } = this.state;
		this.setState({ carrying: false, changing: false });
		return office().errands.give({
			id: this.id, meeting: meeting.code, path: `/api/meetings/${encodeURIComponent(meeting.code)}/announcements`, label: `Thông báo ${code}`,
			body: { petitionCode: code, kind, outcome, proof: proof.trim() || null, reason: outcome === 'CARRIED' ? reason.trim() : null }
		});
	}

	outcome() {
		const going = office().errands.about(this.id);
		return going && !going.refused ? going.body.outcome : this.props.answer.outcome;
	}

	open(code, { carrying, reason, proof }) {
		if (carrying) {
			return h('div', { class: 'o-ask' },
				field('Vì sao chưa thông báo?', textInput(reason, (value) => this.setState({ reason: value }), { maxLength: 500 })),
				h('div', { class: 'o-do' }, button('Chuyển sang cuộc họp sau', () => this.say('CARRIED'), { class: 'nd-primary', disabled: !reason.trim() }),
					button('Thôi', () => this.setState({ carrying: false }))));
		}
		return h('div', null,
			field('Bằng chứng', textInput(proof, (value) => this.setState({ proof: value }), { maxLength: 500, placeholder: 'Ví dụ: đọc trước 45 hộ' }), { optional: true }),
			h('div', { class: 'o-do' },
				button('✓ Đã đọc', () => this.say('READ'), { class: 'nd-primary', ariaLabel: `Đã đọc trả lời ${code}` }),
				button('Chưa đọc…', () => this.setState({ carrying: true }), { ariaLabel: `Chưa đọc trả lời ${code}` })));
	}

	render({ answer, code, meeting }, state) {
		const outcome = this.outcome();
		const writable = meeting.editable !== false && meeting.status === 'PLANNED' && !isAhead(meeting);
		return h('li', { class: 'o-item' },
			h('span', { class: 'o-item-head' }, h('b', null, code), answer.promiseDue ? h('span', { class: 'o-due' }, 'hẹn ' + day(answer.promiseDue))
				: answer.receiptDate && h('span', { class: 'o-soft' }, 'nhận ' + day(answer.receiptDate))),
			answer.excerpt && h('span', { class: 'o-clip' }, answer.excerpt),
			answer.answer && h('p', { class: 'o-quote' }, answer.answer),
			outcome && !state.changing ? h('p', { class: 'o-told', role: 'status' }, outcome === 'READ' ? '✓ Đã đọc cho bà con' : '→ Chuyển sang cuộc họp sau', ' ',
				writable && button('Sửa', () => this.setState({ changing: true }), { class: 'nd-small nd-quiet', ariaLabel: 'Sửa thông báo ' + code })) : writable && this.open(code, state));
	}
}

export function Agenda({ meeting }) {
	const { prompts = [], toAnnounce = meeting.toAnnounce || [], promises = [] } = meeting.agenda || {};
	const list = (title, items, kind) => items.length > 0 && h('section', { class: 'o-section' }, h('h2', null, title, h('span', { class: 'o-count' }, items.length)),
		h('ul', { class: 'o-list' }, items.map((a) => h(Answer, { key: a.code, code: a.code, answer: a, kind, meeting }))));
	return h('div', { class: 'o-columns' },
		h('div', { class: 'o-column' }, list('Trả lời cần thông báo', toAnnounce, 'ANSWER'), list('Lời hứa đến hạn', promises, 'PROMISE'),
			!toAnnounce.length && !promises.length && notice('info', 'Không có trả lời hay lời hứa nào phải thông báo.')),
		h('div', { class: 'o-column' }, prompts.length > 0 && h('section', { class: 'o-section' }, h('h2', null, 'Gợi ý nội dung'),
			h('ol', { class: 'o-prompts' }, prompts.map((p) => h('li', null, p.text || p)))),
		meeting.group && h('p', null, h('a', { class: 'nd-link', href: '#/group/' + encodeURIComponent(meeting.group) }, 'Hồ sơ của tổ →'))));
}
