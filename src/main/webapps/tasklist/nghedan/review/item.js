/** One opinion of an agenda: what was said, what was answered, whether the meeting has heard of it, and what is directed. */
import { h, Component } from '../ui.js';
import { at } from '../api.js';
import { day } from '../dates.js';
import { draft } from '../drafts.js';
import { Editor } from '../case/texts.js';

const VERDICTS = [['', 'Chưa xét'], ['CONFIRMED', 'Đồng ý'], ['OVERRULED', 'Bác']];
const SAID = { CONFIRMED: 'Đồng ý với câu trả lời tại chỗ', OVERRULED: 'Bác câu trả lời tại chỗ' };

/** An answer is overruled with a reason, so that is asked for before anything is sent. */
class SpotAnswer extends Component {
	state = { overruling: false, reason: this.props.item.reason || '' };

	choose(verdict) {
		const { item, note } = this.props;
		this.setState({ overruling: verdict === 'OVERRULED' });
		if (verdict !== 'OVERRULED') note({ petition: item.code, reported: item.reported, onTheSpot: verdict || 'NONE' });
	}

	overrule = () => {
		const { item, note } = this.props;
		const reason = this.state.reason.trim();
		if (reason && reason !== item.reason) note({ petition: item.code, reported: item.reported, onTheSpot: 'OVERRULED', reason });
	};

	render({ item, writable }, { overruling, reason }) {
		const { answer } = item;
		const chosen = overruling ? 'OVERRULED' : item.onTheSpot || '';
		return h('div', { class: 'nd-spot' },
			h('p', { class: 'nd-text nd-quote' }, answer.text),
			h('p', { class: 'nd-hint' }, `Trả lời tại chỗ: ${answer.by}; căn cứ: ${answer.basis}. `, h('b', null, answer.stateLabel + '.')),
			writable && answer.judgeable ? h('fieldset', { class: 'nd-verdict' }, h('legend', { class: 'nd-heard' }, `Câu trả lời tại chỗ của ${item.code}`),
				VERDICTS.map(([value, label]) => h('label', { class: 'nd-check', key: value },
					h('input', { type: 'radio', name: 'verdict-' + item.code, checked: chosen === value, onChange: () => this.choose(value) }), ' ', label)),
				chosen === 'OVERRULED' && h('input', {
					type: 'text', class: 'nd-input', maxLength: 500, value: reason, placeholder: 'Lý do bác', 'aria-label': `Lý do bác câu trả lời của ${item.code}`,
					onInput: (event) => this.setState({ reason: event.target.value }), onBlur: this.overrule
				}),
				chosen === 'OVERRULED' && item.onTheSpot !== 'OVERRULED' && h('span', { class: 'nd-hint' }, 'Ghi lý do để lưu.'))
				: item.onTheSpot && h('p', null, h('b', null, SAID[item.onTheSpot]), item.reason && `: ${item.reason}`));
	}
}

export class Item extends Component {
	/** What the server had when it was opened; later answers must not undo what was typed since. */
	direction = draft(at('reviews', this.props.review, 'items', this.props.item.code, 'direction')).show(this.props.item.direction);

	render({ item, writable, note }) {
		return row(item, writable, note, this.direction);
	}
}

const row = (item, writable, note, direction) => h('li', { 'data-petition': item.code, class: item.reported ? 'nd-heard-of' : '' },
	h('label', { class: 'nd-check' },
		h('input', {
			type: 'checkbox', class: 'nd-reported', checked: item.reported, disabled: !writable,
			onChange: (event) => note({ petition: item.code, reported: event.target.checked })
		}), ' ', h('b', null, item.code), h('span', { class: 'nd-heard' }, ' đã báo cáo')),
	h('span', { class: 'nd-tag' }, item.statusLabel),
	item.urgent && h('span', { class: 'nd-tag nd-urgent' }, 'Khẩn'),
	item.late && h('span', { class: 'nd-tag nd-urgent' }, `Trễ, hạn ${day(item.dueOn)}`),
	h('div', { class: 'nd-hint' }, [item.groupName, 'nhận ' + day(item.receiptDate), item.channelLabel, item.fieldName, item.capturedByName].filter(Boolean).join(' · ')),
	h('p', { class: 'nd-clip' }, item.excerpt),
	item.answer && h(SpotAnswer, { item, writable, note }),
	writable ? h(Editor, { title: 'Chỉ đạo', rows: 1, draft: direction, hint: '' }) : item.direction && h('p', { class: 'nd-text' }, h('b', null, 'Chỉ đạo: '), item.direction));
