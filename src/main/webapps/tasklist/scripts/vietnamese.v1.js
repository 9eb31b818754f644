/*
 * What the engine's texts leave in the language they were built with: the calendar for choosing a date, the way numbers
 * are written, the language that a screen reader is told, and the language that the server is asked for.
 */
const MONTHS = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);
const number = (before, after) => ({
	gSize: 3, lgSize: 3, minInt: 1, minFrac: after, maxFrac: before, posPre: '', posSuf: '', negPre: '-', negSuf: ''
});
const currency = { ...number(2, 2), posSuf: '\u00a0₫', negSuf: '\u00a0₫' };
const VIETNAMESE = {
	id: 'vi-vn',
	localeID: 'vi_VN',
	DATETIME_FORMATS: {
		AMPMS: ['SA', 'CH'],
		DAY: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
		SHORTDAY: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
		MONTH: MONTHS, STANDALONEMONTH: MONTHS, SHORTMONTH: MONTHS,
		ERANAMES: ['Trước CN', 'Sau CN'], ERAS: ['Trước CN', 'Sau CN'],
		// Monday is 0 here
		FIRSTDAYOFWEEK: 0, WEEKENDRANGE: [5, 6],
		fullDate: 'EEEE, dd/MM/y', longDate: 'dd/MM/y', medium: 'dd/MM/y HH:mm:ss', mediumDate: 'dd/MM/y', mediumTime: 'HH:mm:ss',
		short: 'dd/MM/y HH:mm', shortDate: 'dd/MM/y', shortTime: 'HH:mm'
	},
	NUMBER_FORMATS: { CURRENCY_SYM: '₫', DECIMAL_SEP: ',', GROUP_SEP: '.', PATTERNS: [number(3, 0), currency] },
	pluralCat: () => 'other'
};

/** Without it the server gives its reasons in the browser's language, between Vietnamese buttons. */
function askInVietnamese() {
	const { open } = XMLHttpRequest.prototype;
	XMLHttpRequest.prototype.open = function (...request) {
		open.apply(this, request);
		this.setRequestHeader('Accept-Language', 'vi');
	};
}

/**
 * Tasklist draws while it still waits for its texts, and what it drew by then keeps their bare keys. It looks first where
 * it keeps the texts of the last visit, so today's are put there before it starts.
 */
async function bringTexts() {
	const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
	const answer = await fetch(folder + 'vi.json', { cache: 'no-cache' });
	if (!answer.ok) return;
	const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
	kept[`${folder}_locales_data_vi_${window.bust}`] = await answer.text();
	localStorage.setItem('camunda-web', JSON.stringify(kept));
}

try {
	await bringTexts();
} catch (e) {
	console.error(e);
}
try {
	askInVietnamese();
	document.documentElement.lang = 'vi';
	window.angular.module('ngLocale', []).value('$locale', VIETNAMESE);
} catch (e) {
	console.error(e);
}

export default [];
