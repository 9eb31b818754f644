/** The list as a number of the dashboard asks for it in the address; whoever wants all of it widens it with one press. */
import { h, notice, button } from '../ui.js';
import { day } from '../dates.js';

const KNOWN = ['status', 'standing', 'open', 'overdue', 'ward', 'group', 'field', 'unit', 'from', 'to', 'counted'];
/** As the server takes them in a body: a word is no yes. */
const YES_OR_NO = ['open', 'overdue', 'counted'];
const STANDINGS = { WAITING_TOO_LONG: 'chờ quá lâu', UNTOLD: 'đã trả lời, chưa báo dân', PROMISE_DUE: 'lời hứa đến hạn' };

export const asked = () => new URLSearchParams(location.hash.split('?')[1] || '');

export const narrowed = (address) => Object.fromEntries(KNOWN.filter((key) => address.get(key)).map((key) => [key, address.get(key)]));

/** The list and the case that is open, as they stand in the address; words may name somebody and stay out of it. */
export function toQuery({ q, ...list }, code) {
	return new URLSearchParams({ ...list, ...(code && { code }) }).toString();
}

export const typed = (all) => Object.fromEntries(Object.entries(all).map(([key, value]) => [key, YES_OR_NO.includes(key) ? String(value) === 'true' : value]));

/** Codes are told by what they are called in the first line found. */
function words(narrow, [first = {}]) {
	return [
		narrow.open === 'true' && 'đang mở', narrow.standing && (STANDINGS[narrow.standing] || narrow.standing),
		narrow.overdue === 'true' && 'quá hạn', narrow.status && (first.statusLabel || narrow.status), narrow.field && (first.fieldName || narrow.field),
		narrow.group && (narrow.group === 'none' ? 'chưa rõ tổ dân phố' : first.groupName || narrow.group), narrow.ward && (first.wardName || narrow.ward), narrow.unit && (first.unitName || narrow.unit),
		narrow.from && 'tiếp nhận từ ' + day(narrow.from), narrow.to && (narrow.from ? 'đến ' : 'tiếp nhận đến ') + day(narrow.to),
		narrow.counted === 'true' && 'không tính việc chỉ ghi nhận'
	].filter(Boolean).join(', ');
}

export const Narrow = ({ narrow, found, widen }) => Object.keys(narrow).length > 0 && found && notice('info',
	`Chỉ những vụ việc: ${words(narrow, found.items)}. `, button('Xem tất cả', widen, { class: 'nd-small' }));
