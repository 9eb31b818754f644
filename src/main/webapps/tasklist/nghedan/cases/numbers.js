/** How many petitions this year, and how many different matters: merged ones are one matter and several petitions. */
import { h, Component } from '../ui.js';
import { get } from '../api.js';
import { isoDay, day } from '../dates.js';

export class Numbers extends Component {
	state = { total: null, diverted: 0 };

	async componentDidMount() {
		const today = isoDay(day(Date.now()));
		this.year = today.slice(0, 4);
		try {
			const { total, diverted } = await get('/api/numbers?' + new URLSearchParams({ from: this.year + '-01-01', to: today, by: 'WARD' }));
			this.setState({ total, diverted });
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
	}

	render(props, { total, diverted }) {
		return total && h('p', { class: 'nd-hint nd-numbers' }, `Năm ${this.year}: ${total.petitions} kiến nghị, ${total.matters} việc khác nhau, ${total.open} đang mở.${diverted ? ` Tố cáo, tin báo tham nhũng đã chuyển đúng nơi: ${diverted}.` : ''}`);
	}
}
