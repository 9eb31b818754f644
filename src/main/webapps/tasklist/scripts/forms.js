/*
 * form-js has no way to translate what it says by itself, writes dates in the order of the browser's language, where
 * 03/04 is read wrongly, and begins its weeks on Sunday. All is set right here, inside forms only.
 */
import { language } from '/screens.js';

const IN_VIETNAMESE = language === 'vi';
const EXACT = new Map(Object.entries({
	'Field is required.': 'Cần điền ô này.',
	'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng.',
	'Select': 'Chọn', 'Search': 'Tìm', 'No results': 'Không tìm thấy', 'All values selected': 'Đã chọn hết',
	'Add new': 'Thêm', 'Increment': 'Tăng', 'Decrement': 'Giảm',
	'Nothing to show.': 'Chưa có gì.', 'Next page': 'Trang sau', 'Previous page': 'Trang trước'
}));
const PATTERNS = [
	[/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
	[/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
	[/^Field must have minimum length of (.+)\.$/, 'Cần ít nhất $1 ký tự.'],
	[/^Field must have maximum length of (.+)\.$/, 'Nhiều nhất $1 ký tự.'],
	[/^Field must match pattern .*$/, 'Nội dung chưa đúng mẫu.'],
	[/^Field must be a valid\s+international phone number.*$/, 'Số điện thoại chưa đúng.']
];
const PLACES = new Map([['dd/mm/yyyy', 'ngày/tháng/năm'], ['hh:mm', 'giờ:phút'], ['hh:mm ?m', 'giờ:phút']]);
const INSIDE = '.fjs-container, .flatpickr-calendar';
const MONTHS = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
const CALENDAR = {
	firstDayOfWeek: 1,
	weekdays: {
		shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
		longhand: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
	},
	months: { shorthand: MONTHS, longhand: MONTHS },
	amPM: ['SA', 'CH'], rangeSeparator: ' đến ', weekAbbreviation: 'Tuần', scrollTitle: 'Cuộn để tăng', toggleTitle: 'Bấm để đổi',
	yearAriaLabel: 'Năm', monthAriaLabel: 'Tháng', hourAriaLabel: 'Giờ', minuteAriaLabel: 'Phút'
};

function vietnamese(text) {
	const plain = text.trim();
	if (EXACT.has(plain)) return EXACT.get(plain);
	const rule = PATTERNS.find(([pattern]) => pattern.test(plain));
	return rule ? plain.replace(rule[0], rule[1]) : null;
}

function translate(root) {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		// a choice that a designer named "Select" is his; only what stands alone in form-js's own places is ours
		const own = node.parentElement && !node.parentElement.closest('label, .fjs-form-field-text, textarea');
		const text = own && node.data.length < 120 ? vietnamese(node.data) : null;
		if (text) node.data = text;
	}
	root.querySelectorAll('button[aria-label]').forEach((press) => {
		const text = EXACT.get(press.ariaLabel);
		if (text) press.ariaLabel = text;
	});
	root.querySelectorAll('input[placeholder]').forEach((input) => {
		const text = vietnamese(input.placeholder) || PLACES.get(input.placeholder.toLowerCase());
		if (text && input.placeholder !== text) input.placeholder = text;
	});
}

function watch(changes) {
	const roots = new Set();
	changes.forEach(({ target, addedNodes }) => {
		const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
		const root = element && element.closest(INSIDE);
		if (root) roots.add(root);
		addedNodes.forEach((node) => {
			if (node.nodeType === Node.ELEMENT_NODE) node.querySelectorAll(INSIDE).forEach((found) => roots.add(found));
			if (node.nodeType === Node.ELEMENT_NODE && node.matches(INSIDE)) roots.add(node);
		});
	});
	roots.forEach((root) => { try { translate(root); } catch (e) { console.error(e); } });
}

function dayBeforeMonth() {
	// form-js asks for the made-up locale 'default'; en-GB is dd/mm/yyyy with both digits
	Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
		construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'en-GB' : locale, ...rest)
	});
}

/** The calendar of the forms comes with the first of them, later than this; it has to know before it is drawn. */
function weeksFromMonday() {
	const tell = (calendar) => {
		calendar.localize(IN_VIETNAMESE ? CALENDAR : { firstDayOfWeek: 1 });
		calendar.setDefaults({ ariaDateFormat: 'd/m/Y' });
		return calendar;
	};
	let known = window.flatpickr && tell(window.flatpickr);
	Object.defineProperty(window, 'flatpickr', { configurable: true, get: () => known, set: (calendar) => { known = calendar && tell(calendar); } });
}

try {
	dayBeforeMonth();
	weeksFromMonday();
	if (IN_VIETNAMESE) new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
} catch (e) {
	console.error(e);
}

export default [];
