/** Finds a unit of today or of former times by its name; two of one name are told apart by level and dates. */
import { h, Component, notice } from '../ui.js';
import { get } from '../api.js';
import { fold } from '../combo.js';
import { dayBefore, period, existsOn } from './words.js';

const MOST = 40;

export class Search extends Component {
	state = { q: '', known: null, error: null };

	/** What the day shows that is looked at, and what was there before and after each re-organisation. */
	async learn() {
		if (this.asked) return;
		this.asked = true;
		try {
			const days = [...new Set(this.props.turns.flatMap((on) => [dayBefore(on), on]))];
			const lists = await Promise.all(days.map((on) => get('/api/organization/units?on=' + on)));
			this.setState({ known: lists.flatMap(({ units }) => units), error: null });
		} catch (e) {
			this.asked = false;
			this.setState({ error: e.message });
		}
	}

	type = (event) => {
		this.setState({ q: event.target.value });
		this.learn();
	};

	found() {
		const words = fold(this.state.q.normalize('NFC')).split(/\s+/).filter(Boolean);
		const all = new Map([...this.props.units, ...(this.state.known || [])].map((unit) => [unit.code, unit]));
		return [...all.values()].filter((unit) => { const label = fold(`${unit.name} ${unit.code}`); return words.every((word) => label.includes(word)); })
			.sort((a, b) => a.code.includes('/') - b.code.includes('/') || existsOn(b, this.props.on) - existsOn(a, this.props.on) || a.name.length - b.name.length || a.name.localeCompare(b.name, 'vi'));
	}

	choose(unit) {
		this.setState({ q: '' });
		this.props.onChoose(unit);
	}

	render({ on }, { q, error }) {
		const found = q.trim() ? this.found() : null;
		return h('div', { class: 'nd-org-search', role: 'search' },
			h('input', {
				type: 'search', class: 'nd-input', placeholder: 'Tìm đơn vị, gõ không dấu cũng được', 'aria-label': 'Tìm đơn vị', value: q, autocomplete: 'off', onInput: this.type,
				onKeyDown: (event) => { if (event.key === 'Enter' && found && found.length) this.choose(found[0]); }
			}),
			notice('bad', error),
			found && (found.length ? h('ul', { class: 'nd-list nd-org-found', 'aria-label': 'Kết quả tìm' }, found.slice(0, MOST).map((unit) => h('li', { key: unit.code },
				h('button', { type: 'button', class: 'nd-cases-open', onClick: () => this.choose(unit) },
					h('span', null, h('b', null, unit.name), !unit.code.includes('/') && h('span', { class: 'nd-tag' }, unit.levelName), !existsOn(unit, on) && h('span', { class: 'nd-tag nd-unsure' }, unit.validTo && unit.validTo < on ? 'đã kết thúc' : 'chưa bắt đầu')),
					h('span', { class: 'nd-hint' }, [period(unit), unit.code].filter(Boolean).join(' · '))))))
				: h('p', { class: 'nd-hint' }, 'Không đơn vị nào có tên như vậy.')),
			found && found.length > MOST && h('p', { class: 'nd-hint' }, `và ${found.length - MOST} đơn vị nữa; gõ thêm để thu hẹp.`));
	}
}
