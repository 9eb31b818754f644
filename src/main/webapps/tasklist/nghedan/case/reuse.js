/** Answers of like cases, to begin the draft with: read first, then put behind what is written already. */
import { h, Component, button } from '../ui.js';
import { draft } from '../drafts.js';
import { day } from '../dates.js';
import { around } from './around.js';

export class Reuse extends Component {
	state = { found: [], used: null };

	componentDidMount() {
		around(this.props.code).then((near) => !this.gone && near && this.setState({ found: near.answered })).catch((e) => console.warn('nghedan: ' + e.message));
	}

	componentWillUnmount() {
		this.gone = true;
	}

	use = (one) => () => {
		const target = draft(this.props.path);
		target.write([target.text.trim(), one.answer].filter(Boolean).join('\n\n'));
		this.setState({ used: one.near.code });
	};

	one = (each) => h('details', { class: 'nd-more', key: each.near.code },
		h('summary', null, [each.near.code, each.outcomeLabel, each.number && 'số ' + each.number, day(each.near.answeredAt)].filter(Boolean).join(' · ')),
		h('p', { class: 'nd-hint nd-clip' }, each.near.excerpt),
		h('p', { class: 'nd-text nd-earlier' }, each.answer),
		button('Dùng làm dự thảo', this.use(each), { class: 'nd-small', ariaLabel: `Dùng trả lời của ${each.near.code} làm dự thảo` }),
		this.state.used === each.near.code && h('span', { class: 'nd-hint', role: 'status' }, ' Đã chép vào dự thảo. Hãy sửa tên, ngày, nơi cho đúng vụ việc này; ••• là thông tin người dân của vụ việc cũ.'));

	render(props, { found }) {
		return found.length > 0 && h('div', { class: 'nd-reuse' }, h('h4', { class: 'nd-label' }, `Trả lời đã gửi cho việc giống (${found.length})`), found.map(this.one));
	}
}
