/** What the petitioner was told besides the answer, and what still has to be told. */
import { h, Component, section, button } from '../ui.js';
import { day } from '../dates.js';
import { Told } from '../notices/told.js';

const told = (one) => ['✓ Đã báo ' + day(one.toldOn || one.toldAt), one.wayLabel, one.toldByName, one.proof].filter(Boolean).join(' · ');

export class Notices extends Component {
	state = { telling: null };

	render({ code, notices, changed }, { telling }) {
		const close = () => this.setState({ telling: null });
		return section('Báo người kiến nghị',
			h('ul', { class: 'nd-list' }, notices.map((one) => h('li', { key: one.id },
				h('div', null, h('b', null, one.kindLabel)),
				one.text && h('p', { class: 'nd-text' }, one.text),
				one.toldAt ? h('p', { class: 'nd-hint' }, told(one))
					: h('div', { class: 'nd-row' }, h('span', { class: 'nd-hint' }, `○ Chưa báo, chờ từ ${day(one.createdAt)}`), button('Đã báo', () => this.setState({ telling: { ...one, code } }), { class: 'nd-small', ariaLabel: `Đã báo: ${one.kindLabel}` }))))),
			telling && h(Told, { notices: [telling], onTold: () => {}, onDone: () => { close(); changed(); }, onClose: close }));
	}
}
