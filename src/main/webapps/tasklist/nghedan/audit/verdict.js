/** Whether the record is whole: asked for by hand, since it reads all of it. */
import { h, Component, button, notice } from '../ui.js';
import { post } from '../api.js';
import { dayAndTime } from '../dates.js';
import { FINDINGS } from './words.js';

const counted = (v) => `${v.blocks} khối, ${v.entries} dòng trong chuỗi, ${v.waiting} dòng chưa vào chuỗi`
	+ (v.sealedUntil ? `; khối cuối lúc ${dayAndTime(v.sealedUntil)}.` : '.');

const finding = (one) => h('li', null, [FINDINGS[one.kind] || one.kind, one.block && 'khối ' + one.block, one.entry, dayAndTime(one.at)].filter(Boolean).join(' · '));

export class Verdict extends Component {
	state = { verdict: null, busy: false, error: null };

	verify = async () => {
		this.setState({ busy: true, error: null });
		try {
			this.setState({ verdict: await post('/api/audit/verification'), busy: false });
		} catch (e) {
			this.setState({ busy: false, error: e.message });
		}
	};

	render(props, { verdict, busy, error }) {
		const sound = verdict && !verdict.findings.length;
		return h('section', { class: 'nd-card nd-audit-verdict', 'aria-label': 'Tính nguyên vẹn' },
			h('p', { class: 'nd-hint' }, 'Mỗi dòng nhật ký có dấu niêm phong bằng khóa ngoài cơ sở dữ liệu và nối vào chuỗi sau khoảng một phút.'),
			button(busy ? 'Đang kiểm tra…' : 'Kiểm tra nguyên vẹn', this.verify, { disabled: busy }),
			notice('bad', error),
			sound && notice('good', 'Nhật ký còn nguyên vẹn: ', counted(verdict)),
			verdict && !sound && notice('bad', `Nhật ký đã bị sửa ở ${verdict.findings.length} chỗ: `, counted(verdict)),
			verdict && !sound && h('ul', null, verdict.findings.map(finding)),
			verdict && verdict.head && h('p', { class: 'nd-hint nd-audit-head' }, 'Ghi lại nơi khác để đối chiếu lần sau, khối cuối: ', verdict.head));
	}
}
