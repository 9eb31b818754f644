/** What was noted at some meeting and is not on the server: where it is, so that nobody has to remember. */
import { h, Component, button, notice } from './shared.js';
import { office } from './office.js';
import { isUsed } from './speech.js';

const WHAT = { opinions: 'ý kiến chưa gửi', record: 'biên bản chưa lưu', arrival: 'ghi nhận chưa được nhận' };

/** One entry for each leaf of a meeting, with how many things are left there. */
function places({ speeches, records, errands }) {
	const left = [
		...speeches.list.flatMap((speech) => speech.opinions.filter((o) => isUsed(o) && o.state !== 'saved').map(() => ({ meeting: speech.meeting, leaf: 'opinions' }))),
		...records.list.map((record) => ({ meeting: record.meeting, leaf: 'record' })),
		...errands.list.filter((errand) => errand.refused && errand.meeting).map((errand) => ({ meeting: errand.meeting, leaf: 'arrival' }))
	];
	const found = new Map();
	left.forEach((one) => {
		const key = one.meeting + '/' + one.leaf;
		found.set(key, { ...one, key, count: (found.get(key) || { count: 0 }).count + 1 });
	});
	return [...found.values()];
}

export class LeftBehind extends Component {
	componentDidMount() {
		this.redraw = () => this.forceUpdate();
		office().courier.listeners.add(this.redraw);
	}

	componentWillUnmount() {
		office().courier.listeners.delete(this.redraw);
	}

	render({ names }) {
		const { errands } = office();
		const left = places(office());
		const elsewhere = errands.list.filter((errand) => errand.refused && !errand.meeting);
		return left.length + elsewhere.length > 0 && h('section', { class: 'o-section' }, h('h2', null, 'Chưa lên máy chủ'),
			elsewhere.map((errand) => notice('bad', `${errand.label}: ${errand.refused} `, button('Bỏ', () => errands.drop(errand), { class: 'nd-small' }))),
			h('ul', { class: 'o-list' }, left.map(({ key, meeting, leaf, count }) => h('li', { key },
				h('a', { class: 'o-item o-late', href: `#/meeting/${encodeURIComponent(meeting)}/${leaf}` },
					h('b', null, `${count} ${WHAT[leaf]}`), h('span', { class: 'o-soft' }, names.get(meeting) || meeting))))));
	}
}
