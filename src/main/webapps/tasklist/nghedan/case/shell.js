/** The column's frame: open, or folded to a strip; the choice is remembered. */
import { h, Component } from '../ui.js';
import { CasePanel } from './panel.js';

const FOLDED = 'nghedan.case-folded';

export class Shell extends Component {
	constructor() {
		super();
		this.state = { folded: localStorage.getItem(FOLDED) === 'yes' };
		this.mark();
	}

	mark() {
		document.body.classList.toggle('nd-case-folded', this.state.folded);
	}

	fold(folded) {
		localStorage.setItem(FOLDED, folded ? 'yes' : 'no');
		this.setState({ folded }, () => this.mark());
	}

	render({ taskId }, { folded }) {
		if (folded) {
			return h('button', { type: 'button', class: 'nd-strip', onClick: () => this.fold(false), 'aria-expanded': 'false' },
				h('span', { class: 'nd-chevron', 'aria-hidden': 'true' }, '‹'), h('span', { class: 'nd-strip-label' }, 'Hồ sơ'));
		}
		return h(CasePanel, { taskId, key: taskId, beside: true, onFold: () => this.fold(true) });
	}
}
