/** What happened, newest first: when, who, what, why. */
import { h, Component, section, button } from '../ui.js';
import { dayAndTime } from '../dates.js';
import { said } from './said.js';

const FEW = 5;

const why = (words) => words && h('div', { class: 'nd-entry-why' }, words[0] && h('span', null, words[0] + ': '), words[1]);

const row = (entry) => h('li', { class: 'nd-entry' },
	h('div', { class: 'nd-entry-what' }, entry.actionLabel),
	h('div', { class: 'nd-entry-who' }, [dayAndTime(entry.at), entry.actorName].filter(Boolean).join(' · ')),
	why(said(entry)));

export class Journal extends Component {
	state = { all: false };

	render({ entries }, { all }) {
		if (!entries.length) return null;
		// of the same moment, the later entry first too
		const newest = [...entries].reverse().sort((a, b) => String(b.at).localeCompare(String(a.at)));
		return section('Nhật ký',
			h('ol', { class: 'nd-journal' }, (all ? newest : newest.slice(0, FEW)).map(row)),
			!all && newest.length > FEW && button(`Xem cả ${newest.length} dòng`, () => this.setState({ all: true }), { class: 'nd-quiet' }));
	}
}
