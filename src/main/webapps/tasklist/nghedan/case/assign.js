/** Gives this one step to a colleague; several at once are given from the list. */
import { h, Component, button, notice, tell } from '../ui.js';
import { post, at } from '../api.js';
import { Dialog } from '../dialog.js';

export class Assign extends Component {
	state = { colleagues: null, error: null, busy: false };

	componentWillUnmount() {
		this.gone = true;
	}

	open = async () => {
		const { task, assignee } = this.props.step;
		this.setState({ busy: true, error: null });
		try {
			const found = await post('/api/bulk/colleagues', { tasks: [task] });
			if (!this.gone) this.setState({ busy: false, colleagues: found.filter(({ username }) => username !== assignee) });
		} catch (error) {
			if (!this.gone) this.setState({ busy: false, error: error.message });
		}
	};

	close = () => this.setState({ colleagues: null });

	send = async ({ official }) => {
		await post(at('tasks', this.props.step.task, 'assignment'), { official });
		const chosen = this.state.colleagues.find(({ username }) => username === official);
		tell(`Đã giao cho ${chosen.name}.`);
		this.close();
		this.props.done();
	};

	render(props, { colleagues, error, busy }) {
		if (!colleagues) return h('div', { class: 'nd-row' }, button('Giao việc này', this.open, { class: 'nd-small', disabled: busy }), notice('bad', error));
		if (!colleagues.length) return notice('info', 'Không còn ai khác nhận được việc này.');
		return h(Dialog, {
			title: 'Giao việc này', note: 'Người được giao nhận thông báo; nhật ký vụ việc ghi ai giao cho ai.',
			fields: [{ key: 'official', type: 'search', label: 'Giao cho', choices: colleagues.map((each) => ({ value: each.username, label: `${each.name}, ${each.unitName}` })) }],
			onSend: this.send, onClose: this.close
		});
	}
}
