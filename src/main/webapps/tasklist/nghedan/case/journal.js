/** What happened, newest first: when, who, what, why. */
import { h, Component, section, button } from '../ui.js';
import { dayAndTime } from '../dates.js';

const FEW = 5;

const row = (entry) => h('li', { class: 'nd-entry' },
	h('div', { class: 'nd-entry-what' }, entry.actionLabel),
	h('div', { class: 'nd-entry-who' }, [dayAndTime(entry.at), entry.actorName].filter(Boolean).join(' · ')),
	entry.reason && h('div', { class: 'nd-entry-why' }, h('span', null, 'Lý do: '), entry.reason));

export class Journal extends Component {
	state = { all: false };

	render({ entries }, { all }) {
		if (!entries.length) return null;
		const newest = [...entries].sort((a, b) => String(b.at).localeCompare(String(a.at)));
		return section('Nhật ký',
			h('ol', { class: 'nd-journal' }, (all ? newest : newest.slice(0, FEW)).map(row)),
			!all && newest.length > FEW && button(`Xem cả ${newest.length} dòng`, () => this.setState({ all: true }), { class: 'nd-quiet' }));
	}
}
