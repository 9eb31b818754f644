/** Cases near this one, asked for once and shared by whoever shows a part of them. */
import { h, Component, section, caseLink } from '../ui.js';
import { get, shut, at } from '../api.js';
import { day } from '../dates.js';
import { me, works } from '../session.js';

const FEW = 3;
let known = { code: null, asked: null };

/** What lies around a case; null for those who may not ask. */
export function around(code) {
	if (known.code !== code) {
		const asked = me().then((user) => (works(user) ? get(at('petitions', code, 'context')) : null)).catch((e) => {
			known = { code: null, asked: null };
			if (shut(e)) return null;
			throw e;
		});
		known = { code, asked };
	}
	return known.asked;
}

/** Asked anew the next time: the case has been opened again. */
export const forgetAround = () => { known = { code: null, asked: null }; };

const told = (one) => [one.placeName, one.fieldName, one.receiptDate && 'nhận ' + day(one.receiptDate)].filter(Boolean).join(' · ');

const line = (one) => h('li', { key: one.code, class: 'nd-near' },
	h('div', null, caseLink(one.code), ' ',
		h('span', { class: 'nd-tag' }, one.statusLabel), one.shared > 0 && h('span', { class: 'nd-tag' }, `${one.shared} người cùng ký`)),
	h('p', { class: 'nd-clip' }, one.excerpt),
	h('p', { class: 'nd-hint' }, told(one)));

class Group extends Component {
	state = { all: false };

	render({ title, items, none }, { all }) {
		const shown = all ? items : items.slice(0, FEW);
		return h('details', { class: 'nd-more nd-around', open: items.length > 0 && items.length <= FEW },
			h('summary', null, `${title} (${items.length})`),
			items.length ? h('ul', { class: 'nd-list' }, shown.map(line)) : h('p', { class: 'nd-hint' }, none),
			!all && items.length > FEW && h('button', { type: 'button', class: 'nd-button nd-quiet', onClick: () => this.setState({ all: true }) }, `Xem cả ${items.length}`));
	}
}

export class Around extends Component {
	state = { found: null, error: null };

	componentDidMount() {
		around(this.props.code).then((found) => !this.gone && this.setState({ found })).catch((e) => !this.gone && this.setState({ error: e.message }));
	}

	componentWillUnmount() {
		this.gone = true;
	}

	person({ person, personHidden }) {
		if (!person) return null;
		return h(Group, { title: 'Cùng người kiến nghị', items: person, none: personHidden ? 'Người này xin giấu tên, nên không liệt kê.' : 'Chưa có kiến nghị nào khác.' });
	}

	render(props, { found, error }) {
		if (error) return section('Liên quan', h('p', { class: 'nd-hint' }, error));
		if (!found) return null;
		return section('Liên quan',
			this.person(found),
			found.collective.length > 0 && h(Group, { title: 'Cùng tập thể ký', items: found.collective }),
			h(Group, { title: 'Cùng nơi', items: found.place, none: 'Nơi này chưa có kiến nghị nào khác.' }),
			found.meeting.length > 0 && h(Group, { title: 'Cùng buổi họp', items: found.meeting }),
			found.answered.length > 0 && h(Group, { title: 'Việc giống, đã trả lời', items: found.answered.map(({ near }) => near) }));
	}
}
