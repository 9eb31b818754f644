/** "This is a denunciation": what goes for ever and what stays is read first, then the code is typed once more. */
import { h, Component, button, notice } from '../ui.js';
import { check, textInput } from '../fields.js';
import { get, post, at } from '../api.js';
import { forgetDrafts } from '../drafts.js';
import { Modal } from '../modal.js';

const path = (code) => at('petitions', code, 'quarantine');
const list = (title, some, more) => some && some.length > 0 && h('li', null, title, ' ', h('b', null, some.join(', ')), more);

/** Papers and petitions that stay, and have to be looked at by somebody. */
const toLookAt = (found, done) => h('ul', null,
	list(done ? 'Bản quét có chữ ký đã bị xóa, in lại biên bản không có nội dung này rồi quét lại:' : 'Bản quét có chữ ký cũng bị xóa, phải quét lại:', found.scans),
	list('Đọc lại biên bản, báo cáo của buổi họp', found.meeting && [found.meeting]),
	list('Đọc lại biên bản họp đoàn', found.reviews),
	list('Hồ sơ chuyển có mã số này:', found.dossiers, '; đã gửi thì cơ quan nhận được công văn đề nghị gửi trả, không nói lý do'),
	done && found.fileCount > 0 && h('li', null, `Đã xóa ${found.fileCount} tệp của vụ việc khác tách từ cùng lời nói.`),
	list('Vụ việc khác của cùng người, cùng lời nói hoặc cùng việc vẫn còn:', found.related));

/** Files of petitions that were taken out of the same speech: a scan or a recording shows all that was said, a photograph may not. */
function files(found, keep, onKeep) {
	const hidden = found.fileCount - found.files.length;
	return found.fileCount > 0 && h('fieldset', { class: 'nd-verdict' },
		h('legend', null, 'Tệp của vụ việc khác cùng lời nói cũng bị xóa. Mở xem; tệp nào không có gì của việc này thì đánh dấu để giữ lại:'),
		found.files.map((file) => h('div', { key: file.id, class: 'nd-row nd-wrap' },
			check(keep.includes(file.id), (on) => onKeep(on ? [...keep, file.id] : keep.filter((id) => id !== file.id)), 'Giữ lại'),
			h('a', { class: 'nd-link', href: at('petitions', file.code, 'attachments', file.id), target: '_blank', rel: 'noopener' }, file.fileName),
			h('span', { class: 'nd-hint' }, file.code))),
		hidden > 0 && h('p', { class: 'nd-hint' }, `${hidden} tệp khác ở vụ việc đồng chí không xem được.`));
}

export class Quarantine extends Component {
	state = { found: null, error: null, read: false, step: 1, typed: '', done: null, busy: false, keep: [] };

	componentDidMount() {
		get(path(this.props.code)).then((found) => this.setState({ found })).catch((e) => this.setState({ error: e.message }));
	}

	send = async (event) => {
		event.preventDefault();
		const { code } = this.props;
		this.setState({ busy: true, error: null });
		try {
			const done = await post(path(code), { noWayBack: true, code: this.state.typed.trim(), keep: this.state.keep });
			forgetDrafts(at('petitions', code));
			this.setState({ done, busy: false });
		} catch (e) {
			this.setState({ error: e.message, busy: false });
		}
	};

	close = () => (this.state.done ? this.props.gone('Đã chuyển; phần mềm không giữ lại nội dung nào.') : this.props.onClose());

	first({ found, read, keep }) {
		return [
			h('p', null, h('b', null, 'Xóa vĩnh viễn, không lấy lại được: '), 'nội dung, họ tên, điện thoại, địa chỉ, tệp, ý kiến, nhật ký, dự thảo, các bước đã làm và mọi tin báo của vụ việc.'),
			h('p', null, 'Chỉ còn lại một phiếu: số, ngày, người tiếp nhận ban đầu, người tiếp nhận tố cáo, đã giao hay chưa. Phiếu chỉ người tiếp nhận tố cáo xem được; số đến trong sổ vẫn giữ.'),
			toLookAt(found, false),
			files(found, keep, (kept) => this.setState({ keep: kept })),
			h('p', null, found.guidance),
			found.officers.length > 0 && h('p', null, 'Người tiếp nhận tố cáo: ', h('b', null, found.officers.join(', '))),
			check(read, (on) => this.setState({ read: on }), 'Tôi đã đọc; đây là tố cáo hoặc tin báo tham nhũng, không phải kiến nghị'),
			h('div', { class: 'nd-modal-foot' }, button('Tiếp tục', () => this.setState({ step: 2, error: null }), { class: 'nd-danger', disabled: !read }),
				button('Thôi, giữ nguyên vụ việc', this.props.onClose))
		];
	}

	second({ typed, busy }) {
		return h('form', { onSubmit: this.send },
			h('p', null, 'Gõ lại mã số ', h('b', null, this.props.code), ' để xóa vĩnh viễn.'),
			h('label', { class: 'nd-field' }, h('span', { class: 'nd-label' }, 'Mã số vụ việc'),
				textInput(typed, (value) => this.setState({ typed: value }), { maxLength: 40, autocomplete: 'off' })),
			h('div', { class: 'nd-modal-foot' },
				h('button', { type: 'submit', class: 'nd-button nd-danger', disabled: busy || typed.trim().toUpperCase() !== this.props.code }, busy ? 'Đang xóa…' : 'Xóa vĩnh viễn, chỉ để lại phiếu'),
				button('Thôi, giữ nguyên vụ việc', this.props.onClose)));
	}

	after(done) {
		return [
			h('span', { class: 'nd-erased' }),
			notice('good', `Đã chuyển. Phiếu số ${done.stub}; không còn nội dung nào ở đây.`),
			done.officers.length > 0 && h('p', null, 'Giao giấy tờ tận tay: ', h('b', null, done.officers.join(', '))),
			h('p', null, done.guidance),
			done.blottedOut > 0 && h('p', null, `Đã lược bỏ lời của vụ việc ở ${done.blottedOut} chỗ trong giấy tờ khác.`),
			toLookAt(done, true),
			h('div', { class: 'nd-modal-foot' }, button('Đã hiểu', this.close, { class: 'nd-primary' }))
		];
	}

	render(props, state) {
		const { found, done, error, step } = state;
		return h(Modal, { title: 'Đây là tố cáo, tin báo tham nhũng', onClose: this.close },
			notice('bad', error),
			!found && !error && h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang mở…'),
			done ? this.after(done) : found && (step === 1 ? this.first(state) : this.second(state)));
	}
}
