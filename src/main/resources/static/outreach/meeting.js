/** One meeting on four leaves, each a thumb away: who is there, what is on the agenda, what is said, the record. */
import { h, Component, button, notice, time, at } from './shared.js';
import { Kept } from './kept.js';
import { Bar } from './bar.js';
import { office } from './office.js';
import { wardName, when } from './my-day.js';
import { Arrival } from './arrival.js';
import { Agenda } from './agenda.js';
import { Opinions } from './opinions.js';
import { Record } from './record.js';

const LEAVES = [
	['arrival', 'Đến họp', Arrival, () => 0],
	['agenda', 'Nội dung', Agenda, (m) => (m.agenda ? m.agenda.toAnnounce : m.toAnnounce || []).filter((a) => !a.outcome).length],
	['opinions', 'Ý kiến', Opinions, (m) => office().speeches.unsent(m.code).length],
	['record', 'Biên bản', Record, () => 0]
];

/** A pause before what was stored is read again. */
const CONFIRM = 1200;

class Sheet extends Component {
	componentDidMount() {
		const { speeches, errands, courier } = office();
		this.redraw = () => this.forceUpdate();
		this.followed = [speeches, errands, courier];
		this.followed.forEach((one) => one.listeners.add(this.redraw));
		this.done = (errand) => { if (errand.meeting === this.props.meeting.code && !errands.of(errand.meeting).length) this.props.again(); };
		errands.done.add(this.done);
		speeches.watched = this.props.meeting.code;
		this.confirm();
	}

	componentDidUpdate() {
		this.confirm();
	}

	/** What has just been stored is read again as the server tells it, once for all that was sent together. */
	confirm() {
		const { meeting, again } = this.props;
		const { speeches, courier } = office();
		if (courier.busy || courier.trouble || this.asking || !speeches.unconfirmed(meeting.code).length) return;
		this.asking = setTimeout(async () => {
			const stored = speeches.unconfirmed(meeting.code);
			const told = await again();
			this.asking = null;
			if (told) speeches.confirm(meeting.code, stored);
		}, CONFIRM);
	}

	componentWillUnmount() {
		clearTimeout(this.asking);
		this.followed.forEach((one) => one.listeners.delete(this.redraw));
		office().errands.done.delete(this.done);
		office().speeches.watched = null;
	}

	refused() {
		const { errands } = office();
		return errands.of(this.props.meeting.code).filter((errand) => errand.refused && !errand.id.startsWith('report:')).map((errand) => notice('bad',
			`${errand.label}: ${errand.refused} `, button('Bỏ', () => errands.drop(errand), { class: 'nd-small' })));
	}

	leaves(meeting, part) {
		return h('nav', { class: 'o-leaves', 'aria-label': 'Các phần của cuộc họp' }, LEAVES.map(([name, label, , count]) => h('a', {
			href: `#/meeting/${encodeURIComponent(meeting.code)}/${name}`, 'aria-current': name === part ? 'page' : undefined
		}, label, count(meeting) > 0 && h('span', { class: 'o-count' }, count(meeting)))));
	}

	render({ meeting, part, again }) {
		const [, , Leaf] = LEAVES.find(([name]) => name === part) || LEAVES[0];
		return h('div', null,
			h('p', { class: 'o-where' }, h('b', null, when(meeting.scheduledAt)), [meeting.typeLabel, wardName(meeting.wardName), meeting.place].filter(Boolean).map((s) => ' · ' + s),
				meeting.status !== 'PLANNED' && h('span', { class: 'nd-tag' }, meeting.statusLabel)),
			meeting.movedFrom && notice('info', `Dời từ ${when(meeting.movedFrom)}${meeting.movedBecause ? ': ' + meeting.movedBecause : ''}`),
			this.refused(),
			h(Leaf, { meeting, again }),
			this.leaves(meeting, part));
	}
}

export function MeetingPage({ code, part }) {
	return h(Kept, { path: at('meetings', code) }, ({ data, at: keptAt, stale, message }, again) => h('div', { class: 'o-with-leaves' },
		h(Bar, { title: data ? data.groupName || data.wardName : 'Cuộc họp', back: '' }),
		h('main', { class: 'o-page' },
			stale && message && notice(data ? 'info' : 'bad', data ? `Chưa kết nối được; đang xem bản lúc ${time(keptAt)}. ` : message + ' ', button('Thử lại', again, { class: 'nd-small' })),
			!data && !message && h('p', { class: 'o-wait' }, 'Đang mở cuộc họp…'),
			data && h(Sheet, { meeting: data, part, again }))));
}
