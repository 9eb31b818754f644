/** How the answer came back: told in person, also by whom in whose place, and read out at the group's meeting. */
import { h, Component, section, notice } from '../ui.js';
import { get, shut, at } from '../api.js';
import { day } from '../dates.js';

const joined = (...parts) => parts.filter(Boolean).join(' · ');

const told = (one) => h('li', null,
	h('div', null, h('span', { 'aria-hidden': 'true' }, one.attempt ? '○ ' : '✓ '), h('b', null, one.attempt ? 'Chưa liên lạc được' : one.wayLabel),
		h('span', { class: 'nd-hint' }, ' ' + joined(day(one.on), one.byName, one.onBehalfOfName && 'làm thay ' + one.onBehalfOfName))),
	joined(one.reasonLabel, one.proof) && h('div', { class: 'nd-hint' }, joined(one.reasonLabel, one.proof)),
	one.nextTry && h('div', { class: 'nd-hint' }, 'Báo lại ngày ' + day(one.nextTry)));

const WORDS = { ANSWER: 'kết quả', PROMISE: 'việc thực hiện lời hứa' };

const heard = (one) => h('li', null,
	h('div', null, h('span', { 'aria-hidden': 'true' }, one.outcome === 'READ' ? '✓ ' : '○ '),
		h('b', null, one.outcome === 'READ' ? `Đã thông báo ${WORDS[one.kind]}` : `Chuyển ${WORDS[one.kind]} sang buổi họp sau`),
		h('span', { class: 'nd-hint' }, ' ' + joined(one.meeting, day(one.meetingAt), one.byName))),
	(one.reason || one.proof) && h('div', { class: 'nd-hint' }, one.reason || one.proof));

const state = (back) => back.fully ? notice('good', 'Đã phản hồi đủ: báo riêng và thông báo tại buổi họp tổ.')
	: h('p', { class: 'nd-hint' }, joined(back.announcementLabel, back.announceOn && 'họp ngày ' + day(back.announceOn)));

export class Relays extends Component {
	state = { back: null, error: null };

	async componentDidMount() {
		try {
			this.setState({ back: await get(at('petitions', this.props.code, 'relays')) });
		} catch (e) {
			this.setState(shut(e) ? { shut: true } : { error: e.message });
		}
	}

	render(_, { back, error }) {
		if (this.state.shut) return null;
		if (!back) return notice('bad', error);
		return section('Đường phản hồi', state(back), (back.relays.length > 0 || back.announcements.length > 0)
			&& h('ul', { class: 'nd-list' }, back.relays.map(told), back.announcements.map(heard)));
	}
}
