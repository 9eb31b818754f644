/** A person as everybody sees him, and one press that shows him in clear: for a purpose, and on record. */
import { h, Component, button, notice } from './ui.js';
import { textInput } from './fields.js';
import { post, at } from './api.js';

export const dial = (phone) => 'tel:' + phone.replace(/[^\d+]/g, '');

/** Who wants his name hidden is asked for with a reason. */
const REASON = 'petition.reason-missing';

export class Reveal extends Component {
	state = { clear: null, asks: false, note: '', error: null, busy: false };

	show = async () => {
		const { code, purpose } = this.props;
		this.setState({ busy: true, error: null });
		try {
			const { petitioner } = await post(at('petitions', code, 'person'), { purpose, note: this.state.note.trim() || null });
			this.setState({ clear: petitioner, busy: false });
		} catch (e) {
			this.setState((s) => ({ busy: false, asks: s.asks || e.code === REASON, error: e.code === REASON ? null : e.message }));
		}
	};

	render({ name, phone, address, label }, { clear, asks, note, error, busy }) {
		const who = clear || { name, phone, address };
		const covered = !clear && (name || phone || address);
		return h('span', { class: 'nd-person' }, h('b', null, who.name || 'Người kiến nghị'),
			who.phone && [' · ', clear ? h('a', { class: 'nd-link', href: dial(who.phone) }, who.phone) : who.phone],
			who.address && h('span', { class: 'nd-hint' }, ' · ' + who.address),
			covered && [' ', asks && textInput(note, (typed) => this.setState({ note: typed }), { maxLength: 500, placeholder: 'Vì sao cần biết' }),
				button(label || 'Hiện để gọi', this.show, { class: 'nd-small', disabled: busy || (asks && !note.trim()) })],
			notice('bad', error));
	}
}
