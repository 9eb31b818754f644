/** Why a deadline ends on its day, in sentences; asked for when somebody opens it, for all clocks of the case at once. */
import { h, Component } from '../ui.js';
import { get, at } from '../api.js';
import { day, weekday } from '../dates.js';

const SHOWN = 12;

const span = ({ from, to, days, reason }) => [to ? `${day(from)} đến ${day(to)}` : `từ ${day(from)}, chưa chạy lại`, days > 0 && `${days} ngày làm việc`, reason].filter(Boolean).join(' · ');
const longer = ({ days, at: when, by, reason }) => [`thêm ${days} ngày làm việc`, by && `${by} quyết định`, day(when), reason].filter(Boolean).join(' · ');

const list = (title, items, words) => items && items.length > 0 && h('div', { class: 'nd-why-list' }, h('h4', null, title), h('ul', null, items.map((one) => h('li', null, words(one)))));

class Skipped extends Component {
	state = { all: false };

	render({ days }, { all }) {
		const shown = all ? days : days.slice(0, SHOWN);
		return h('div', { class: 'nd-why-list' }, h('h4', null, `Ngày không tính (${days.length})`),
			h('ul', { class: 'nd-why-days' }, shown.map(({ date, reason }) => h('li', null, h('b', null, day(date)), ' ', reason || weekday(date)))),
			!all && days.length > SHOWN && h('button', { type: 'button', class: 'nd-button nd-quiet', onClick: () => this.setState({ all: true }) }, `Xem cả ${days.length} ngày`));
	}
}

/** The last sentence says who will be told, one after the other: each on a line of its own. */
const sentence = (why) => (text, i, all) => {
	const parts = i === all.length - 1 && (why.next || []).length > 1 ? text.split('; ') : [text];
	return h('li', null, parts.length > 1 ? parts.map((part) => h('span', { class: 'nd-why-part' }, part)) : text);
};

const told = (why) => [
	h('ol', { class: 'nd-why-sentences' }, (why.sentences || []).map(sentence(why))),
	why.former && h('p', { class: 'nd-why-former' }, h('span', { 'aria-hidden': 'true' }, '↺ '), 'Trước đây: ', why.former.name, ', hạn ', h('s', null, day(why.former.due))),
	list('Đã tạm dừng', why.pauses, span), list('Đã gia hạn', why.extensions, longer),
	why.skipped && why.skipped.length > 0 && h(Skipped, { days: why.skipped }),
	list('Cần lưu ý', why.notes, (text) => text)
];

/** The clock's own entry among those of the case: one rule may have run more than once. */
const same = (clock) => (other) => other.rule === clock.rule && other.base === clock.base && (other.stoppedAt || null) === (clock.stoppedAt || null);

export class Why extends Component {
	state = { why: null, error: null };

	componentDidUpdate(before) {
		if (before.clock !== this.props.clock && this.state.opened) this.load();
	}

	load = async () => {
		const { code, clock } = this.props;
		try {
			const all = await get(at('petitions', code, 'clocks'));
			const found = all.find(same(clock)) || all.find((other) => other.rule === clock.rule);
			this.setState({ why: (found && found.explanation) || { sentences: ['Chưa có lời giải thích.'] }, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	toggle = (event) => {
		const opened = event.target.open;
		this.setState({ opened });
		if (opened) this.load();
	};

	render({ clock }, { why, error }) {
		return h('details', { class: 'nd-why', onToggle: this.toggle },
			h('summary', { 'aria-label': `Vì sao ngày này? ${clock.name}` }, 'Vì sao ngày này?'),
			h('div', { class: 'nd-why-body', 'aria-live': 'polite' },
				error ? h('p', { class: 'nd-wrong' }, error) : why ? told(why) : h('p', { class: 'nd-hint' }, 'Đang tính lại từng ngày…')));
	}
}
