/** Whose matter is it: a question to the decision table with its answer and why, the table to read, the fields to keep. */
import { h, render, Component, button, notice, tell } from '../ui.js';
import { get } from '../api.js';
import { reference, choices } from '../reference.js';
import { Trial } from './trial.js';
import { RowList } from './rows.js';
import { FieldTree } from './fields.js';

const VIEWS = [['rows', 'Bảng phân cấp'], ['fields', 'Lĩnh vực']];

class CompetencePage extends Component {
	state = { lists: null, rows: null, tree: null, ended: false, view: 'rows', hit: null, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			const [lists, rows] = await Promise.all([reference(), get('/api/competence/table')]);
			this.setState({ lists, rows, error: null });
			await this.fields();
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	fields = async () => this.setState({ tree: await get('/api/subject-fields' + (this.state.ended ? '?ended=true' : '')) });

	showEnded = (ended) => this.setState({ ended }, () => this.fields().catch((e) => this.setState({ error: e.message })));

	changed = (words) => {
		tell(words);
		return this.fields();
	};

	answered = (answer) => this.setState({ hit: answer && answer.row, view: answer && answer.row ? 'rows' : this.state.view });

	views({ view, rows, tree, hit, ended }) {
		return [
			h('div', { class: 'nd-views', role: 'group', 'aria-label': 'Xem' }, VIEWS.map(([key, label]) => button(label, () => this.setState({ view: key }), {
				class: key === view ? 'nd-pick nd-pick-at' : 'nd-pick', expanded: key === view
			}))),
			view === 'rows' ? h(RowList, { rows, hit }) : tree && h(FieldTree, { tree, ended, onEnded: this.showEnded, onChanged: this.changed })
		];
	}

	render(props, state) {
		const { lists, rows, error } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Phân cấp'),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!rows && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			lists && rows && h('div', { class: 'nd-org nd-competence' },
				h(Trial, { objects: choices(lists.objects), kinds: choices(lists.kinds), onAnswer: this.answered }),
				h('div', null, this.views(state)))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(CompetencePage), node);
	return () => render(null, node);
}
