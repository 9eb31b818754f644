/** Who raised the matter: covered until somebody says what for; put right, hidden, or handed out to whom it belongs. */
import { h, Component, section, facts, button, notice, tell } from '../ui.js';
import { post, put, at } from '../api.js';
import { Dialog } from '../dialog.js';
import { dial } from '../reveal.js';
import { print } from '../print.js';
import { paper } from './person-file.js';

const PURPOSES = [['RELAY', 'Báo kết quả cho người kiến nghị'], ['CONTACT', 'Liên hệ về vụ việc'], ['VERIFICATION', 'Xác minh'],
	['LETTER', 'Gửi thư, in văn bản']].map(([value, label]) => ({ value, label }));
const KEEPERS = [['CORRECTION', 'Sửa thông tin sai'], ['REQUEST_OF_THE_PERSON', 'Theo yêu cầu của chính người đó']].map(([value, label]) => ({ value, label }));
const reason = { key: 'reason', type: 'line', label: 'Lý do' };

export class Person extends Component {
	state = { clear: null, form: null, error: null, others: [] };

	path = (...steps) => at('petitions', this.props.petition.code, 'person', ...steps);

	may = (verb) => this.props.petition.actions.includes(verb);

	show = async (asked) => {
		const clear = await post(this.path(), asked);
		this.setState({ clear, form: null, error: null });
	};

	/** At a step that speaks with him one press is enough, unless he wants his name hidden. */
	ask = () => {
		const { petition, speaking } = this.props;
		if (!speaking || petition.petitioner.confidential) return this.setState({ form: 'show' });
		return this.show({ purpose: 'RELAY' }).catch((e) => this.setState({ error: e.message }));
	};

	/** Of one who signed, or of the petitioner; whoever else left his telephone is told by the code only, for the desk. */
	hand = (signatory) => async () => {
		try {
			const file = await post(this.path('file') + (signatory ? '?signatory=' + signatory : ''));
			this.setState({ others: file.sameTelephone, error: null });
			print(paper(file));
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	changed = (said) => (file) => {
		this.setState({ form: null, clear: null });
		tell(said);
		this.props.changed(file);
	};

	form(kind) {
		const { petition } = this.props;
		const who = this.state.clear ? this.state.clear.petitioner : petition.petitioner;
		const hidden = petition.petitioner.confidential;
		const close = () => this.setState({ form: null });
		const forms = {
			show: {
				title: 'Xem thông tin người kiến nghị', label: 'Xem', note: 'Lần xem này được ghi lại.', initial: { purpose: this.props.speaking ? 'RELAY' : '' },
				fields: [{ key: 'purpose', type: 'choice', label: 'Để làm gì', choices: this.may('CORRECT_PERSON') ? [...PURPOSES, ...KEEPERS] : PURPOSES },
					{ key: 'note', type: 'line', label: 'Vì sao cần biết', optional: !hidden }],
				onSend: ({ purpose, note }) => this.show({ purpose, note: note || null })
			},
			correct: {
				title: 'Sửa thông tin người kiến nghị', label: 'Lưu', note: 'Ô còn dấu ••• thì giữ như cũ; ô để trống thì xóa.',
				initial: { name: who.name || '', phone: who.phone || '', address: who.address || '' },
				fields: [{ key: 'name', type: 'line', label: 'Họ tên', optional: true }, { key: 'phone', type: 'line', label: 'Điện thoại', optional: true },
					{ key: 'address', type: 'line', label: 'Địa chỉ', optional: true }, reason],
				// a resident's name that stands for the real one was not typed by anybody
				onSend: (v) => put(this.path(), { ...v, name: hidden && v.name === petition.petitioner.name ? null : v.name }).then(this.changed('Đã sửa.'))
			},
			hide: {
				title: hidden ? 'Thôi giấu tên' : 'Giấu tên theo yêu cầu', danger: hidden,
				note: hidden ? 'Tên lại hiện trên văn bản.' : 'Văn bản và danh sách chỉ ghi “người dân” và tên tổ.',
				fields: [reason], onSend: (v) => post(this.path('hiding'), { hidden: !hidden, ...v }).then(this.changed(hidden ? 'Đã thôi giấu tên.' : 'Đã giấu tên.'))
			}
		};
		return h(Dialog, { key: kind, ...forms[kind], onClose: close });
	}

	signers({ signatories }) {
		return signatories.length > 0 && h('ol', { class: 'nd-list' }, signatories.map((one) => h('li', { key: one.signatory },
			`${one.position}. ${one.name}`, one.phone && [' · ', h('a', { href: dial(one.phone) }, one.phone)], one.address && ` · ${one.address}`,
			this.may('CORRECT_PERSON') && [' ', button('In dữ liệu', this.hand(one.signatory), { class: 'nd-small nd-quiet', ariaLabel: `In dữ liệu của người ký ${one.position}` })])));
	}

	render({ petition, speaking }, { clear, form, error, others }) {
		const covered = petition.petitioner;
		if (!covered) return null;
		const who = clear ? clear.petitioner : covered;
		return section('Người kiến nghị',
			covered.confidential && h('p', null, h('span', { class: 'nd-tag' }, 'Xin giấu tên')),
			covered.anonymous && !who.name ? h('p', null, 'Không nêu tên') : facts([
				['Họ tên', who.name],
				['Điện thoại', who.phone && (clear ? h('a', { href: dial(who.phone) }, who.phone) : who.phone)],
				['Địa chỉ', who.address]
			]),
			clear && this.signers(clear),
			notice('bad', error),
			others.length > 0 && notice('info', 'Cùng số điện thoại nhưng tên khác hoặc không có tên, không in kèm: ', others.join(', '), '. Hỏi lại người đề nghị nếu cần.'),
			form ? this.form(form) : h('div', { class: 'nd-row nd-wrap' },
				!clear && covered.hidden && this.may('SEE_PERSON') && button(speaking ? 'Hiện để gọi' : 'Xem thông tin', this.ask, { class: speaking ? 'nd-primary' : '' }),
				this.may('CORRECT_PERSON') && button('Sửa thông tin', () => this.setState({ form: 'correct' })),
				this.may('HIDE_NAME') && button(covered.confidential ? 'Thôi giấu tên' : 'Giấu tên', () => this.setState({ form: 'hide' })),
				this.may('CORRECT_PERSON') && !covered.anonymous && button('In dữ liệu của người này', this.hand())));
	}
}
