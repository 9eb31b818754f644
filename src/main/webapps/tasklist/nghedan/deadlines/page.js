/** How long each step may take and who is told when: read by everybody, laid down by those whose duty it is. */
import { h, render, Component, button, notice, field, tell } from '../ui.js';
import { get } from '../api.js';
import { choice } from '../fields.js';
import { reference, choices } from '../reference.js';
import { Recalculation } from '../recalculation.js';
import { bySteps, ruleOwner } from './words.js';
import { group } from './rules.js';
import { ruleForm } from './rule-form.js';
import { alarmGroups } from './alarms.js';
import { alarmForm } from './alarm-form.js';
import { extensionLimits, extensionForm } from './extensions.js';

const of = (path, authority) => get(`${path}?authority=${encodeURIComponent(authority)}`);

class DeadlinesPage extends Component {
	state = { calendars: null, lists: {}, authority: 'national', rules: null, alarms: null, limits: null, error: null, open: null, recalculation: null };

	componentDidMount() {
		Promise.all([get('/api/calendars'), reference()]).then(([calendars, lists]) => this.setState({ calendars, lists })).catch((e) => this.setState({ error: e.message, calendars: [] }));
		this.load();
	}

	load = async () => {
		const { authority } = this.state;
		try {
			const [rules, alarms, limits] = await Promise.all(['deadline-rules', 'alarm-rules', 'extension-limits'].map((list) => of('/api/' + list, authority)));
			if (authority === this.state.authority) this.setState({ rules, alarms, limits, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	close = () => this.setState({ open: null });

	saved = (answer) => {
		this.setState((s) => ({ open: null, recalculation: answer.recalculation || s.recalculation }));
		tell('Đã lưu.');
		return this.load();
	};

	dialog({ open, calendars, lists, authority, rules, alarms }) {
		const shared = { onSaved: this.saved, onClose: this.close };
		if (open.limit) return extensionForm({ ...shared, authority, limit: open.limit });
		if (open.levels) {
			const own = alarms.groups.map(({ rule }) => rule);
			const free = [...new Map(rules.rules.map((rule) => [rule.code, { value: rule.code, label: `${rule.code} · ${rule.name}` }])).values()].filter(({ value }) => !own.includes(value));
			return alarmForm({ ...shared, authority, group: open.levels, rules: open.fresh && free });
		}
		const authorities = calendars.filter((one) => one.editable).map((one) => ({ value: one.code, label: ruleOwner(one) }));
		return ruleForm({
			...shared, rule: open.own ? { ...open.rule, authority: authorities.some(({ value }) => value === authority) ? authority : open.rule.authority } : open.rule, own: open.own,
			lists: { authorities, kinds: choices(lists.kinds), channels: choices(lists.channels), grades: choices(lists.grades), levels: choices(lists.levels) }
		});
	}

	render(props, state) {
		const { calendars, authority, rules, alarms, limits, error, open, recalculation } = state;
		const known = calendars || [{ code: authority, name: '…' }];
		const mine = new Set(known.filter((one) => one.editable).map(({ code }) => code));
		const fallback = (alarms && alarms.groups.find(({ rule }) => !rule)) || { rows: [] };
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Thời hạn'),
			h('div', { class: 'nd-calendar-bar' }, field('Quy định của', choice(authority, (chosen) => this.setState({ authority: chosen }, this.load), known.map((one) => ({ value: one.code, label: ruleOwner(one) }))))),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			h(Recalculation, { id: recalculation }),
			!(rules && calendars) && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			rules && calendars && bySteps(rules.rules).map((one) => group(one, { edit: (rule) => mine.has(rule.authority), add: (rule) => rules.editable && !(rule.statutory && authority !== 'national') }, {
				onEdit: (rule) => this.setState({ open: { rule } }), onAdd: (rule) => this.setState({ open: { rule, own: true } })
			})),
			limits && calendars && extensionLimits(limits, (limit) => this.setState({ open: { limit } })),
			alarms && calendars && alarmGroups(alarms, {
				onEdit: (levels) => this.setState({ open: { levels } }), onOwn: () => this.setState({ open: { levels: { rule: null, rows: fallback.rows }, fresh: true } })
			}),
			open && this.dialog(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(DeadlinesPage), node);
	return () => render(null, node);
}
