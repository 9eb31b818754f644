/** While something is written down: what may be the same matter already, shown in place and never in the way of typing. */
import { h, Component, button, caseLink } from './ui.js';
import { post } from './api.js';
import { day } from './dates.js';

const PAUSE = 500;
const SHORTEST = 12;

/** One petition with the reasons why it may be the same matter. */
export const proposal = (other) => h('li', { key: other.code },
	h('div', null, caseLink(other.code), ' ', h('span', { class: 'nd-tag' }, other.statusLabel), ' ',
		(other.reasons || []).map((reason) => h('span', { class: 'nd-tag nd-reason' }, reason.label))),
	h('p', { class: 'nd-clip' }, other.excerpt),
	h('p', { class: 'nd-hint' }, [other.groupName || other.wardName, other.fieldName, day(other.receiptDate)].filter(Boolean).join(' · ')));

const worthAsking = ({ text, phone }) => (text || '').trim().length >= SHORTEST || (phone || '').replace(/\D/g, '').length >= 9;

const filled = (question) => Object.fromEntries(Object.entries(question).filter(([, value]) => value));

export class SameMatter extends Component {
	state = { found: [], open: false };

	componentDidMount() {
		this.ask();
	}

	componentDidUpdate() {
		this.ask();
	}

	componentWillUnmount() {
		clearTimeout(this.waiting);
		this.asked = null;
	}

	/** Asks when the typing pauses, and once for each text. */
	ask() {
		const question = filled(this.props.question);
		const asked = JSON.stringify(question);
		if (asked === this.asked) return;
		this.asked = asked;
		clearTimeout(this.waiting);
		this.waiting = setTimeout(() => this.find(question, asked), PAUSE);
	}

	async find(question, asked) {
		let found = [];
		try {
			if (worthAsking(question)) found = await post('/api/petitions/similar', question);
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
		if (this.asked === asked) this.setState({ found });
	}

	render(props, { found, open }) {
		return found.length > 0 && h('div', { class: 'nd-same', role: 'status' },
			button(`${open ? '▾' : '▸'} Có thể đã có người nêu: ${found.length} kiến nghị`, () => this.setState({ open: !open }),
				{ class: 'nd-small nd-same-open', expanded: String(open) }),
			open && h('ul', { class: 'nd-list' }, found.map(proposal)));
	}
}
