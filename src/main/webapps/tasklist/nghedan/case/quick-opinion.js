/** One more opinion, from within the meeting's own step. */
import { h, Component, button } from '../ui.js';
import { Row } from '../capture/row.js';
import { opinionsOf } from '../capture/opinions.js';

export class QuickOpinion extends Component {
	constructor(props) {
		super(props);
		this.desk = opinionsOf(props.meeting);
		this.state = { open: this.desk.rows.some((row) => row.state !== 'saved' && row.content) };
	}

	componentDidMount() {
		this.listener = () => this.forceUpdate();
		this.desk.listeners.add(this.listener);
	}

	componentWillUnmount() {
		this.desk.listeners.delete(this.listener);
	}

	save = async (row) => {
		if (await this.desk.save(row)) await this.props.changed();
	};

	render({ meeting }, { open }) {
		if (!open) return button('Ghi ý kiến', () => this.setState({ open: true }), { class: 'nd-primary' });
		const row = this.desk.next();
		return h('div', { class: 'nd-dialog' }, h(Row, {
			key: row.key, row, desk: this.desk, meeting, compact: true, onSave: this.save, onNext: this.save
		}));
	}
}
