/** The way of a petition from unit to unit: its slips, who gave it back and why, and whom it is about. */
import { h, Component, section, button, notice } from '../ui.js';
import { get, at } from '../api.js';
import { day, dayAndTime } from '../dates.js';
import { print } from '../print.js';
import { paper } from './slip.js';

const SHAPES = { WAITING: '○', ACCEPTED: '✓', RETURNED: '↩', SENT: '→', ANSWERED: '✓' };

export class Transfers extends Component {
	state = { error: null };

	print = (id) => async () => {
		try {
			print(paper(await get(at('petitions', this.props.petition.code, 'slips', id))));
		} catch (error) {
			this.setState({ error });
		}
	};

	slip = (one) => h('li', { class: 'nd-slip', key: one.id },
		h('div', { class: 'nd-row nd-wrap' },
			h('b', null, `Số ${one.number}`),
			h('span', { class: 'nd-tag' }, h('span', { 'aria-hidden': 'true' }, SHAPES[one.state] + ' '), one.stateLabel),
			one.binding && h('span', { class: 'nd-tag' }, 'Bắt buộc'),
			button('In phiếu', this.print(one.id), { class: 'nd-small nd-quiet' })),
		h('p', null, `${one.fromName} → ${one.toName}`),
		h('p', { class: 'nd-hint' }, `${dayAndTime(one.sentAt)} · ${one.sentByName}`,
			one.answeredAt && ` · trả lời ${day(one.answeredAt)}, ${one.answeredByName}`));

	back = (one) => h('li', { class: 'nd-slip', key: 'r' + one.at + one.unit },
		h('p', null, h('span', { 'aria-hidden': 'true' }, '↩ '), h('b', null, one.unitName), ': ', one.reason),
		h('p', { class: 'nd-hint' }, `${dayAndTime(one.at)} · ${one.byName}`));

	render({ petition: p }, { error }) {
		const slips = p.slips || [];
		const returns = p.returns || [];
		if (!slips.length && !returns.length && !p.aboutOfficial) return null;
		return section('Chuyển đơn vị',
			p.aboutOfficial && notice('info', 'Kiến nghị nói về ', h('b', null, p.aboutOfficialName), '. Người này không xem được vụ việc; người dưới quyền không giải quyết.'),
			p.bound && notice('info', 'Cấp trên đã quyết định đơn vị giải quyết; không trả lại được nữa.'),
			notice('bad', error && error.message),
			returns.length > 0 && h('div', null, h('p', { class: 'nd-label' }, `Đã trả lại ${returns.length} lần`), h('ul', { class: 'nd-list' }, returns.map(this.back))),
			slips.length > 0 && h('div', null, h('p', { class: 'nd-label' }, 'Phiếu chuyển'), h('ul', { class: 'nd-list' }, slips.map(this.slip))));
	}
}
