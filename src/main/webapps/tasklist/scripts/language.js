/*
 * What the engine's texts leave in the language they were built with: the calendar for choosing a date, the way numbers
 * are written, the language that a screen reader is told, and the language that the server is asked for.
 */
import { language, files } from '/screens.js';

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

/** Cockpit alone writes moments as machines do; the others take the form from their texts. */
function dayFirst() {
	if (location.pathname.includes('/app/cockpit/')) {
		window.angular.module('cam.cockpit').config(['camDateFormatProvider', (formats) => formats.setDateFormat('DD/MM/YYYY HH:mm:ss', 'normal')]);
	}
}

/** Without it the server gives its reasons in the browser's language, between buttons of another one. */
function askInIt() {
	const { open } = XMLHttpRequest.prototype;
	XMLHttpRequest.prototype.open = function (...request) {
		open.apply(this, request);
		this.setRequestHeader('Accept-Language', language);
	};
}

/**
 * An application of the engine draws while it still waits for its texts, and what it drew by then keeps their bare keys. It looks first where
 * it keeps the texts of the last visit, so this version's are put there before it starts.
 */
async function bringTexts() {
	const app = /\/app\/(\w+)\//.exec(location.pathname)[1];
	const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
	// English ones are the engine's own
	const answer = await fetch(language === 'vi' ? `${files}${app}/locales/vi.json` : `${folder}${language}.json`);
	if (!answer.ok) return;
	const texts = await answer.text();
	const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
	kept[`${folder}_locales_data_${language}_${window.bust}`] = texts;
	localStorage.setItem('camunda-web', JSON.stringify(kept));
}

document.documentElement.lang = language;
try {
	await bringTexts();
} catch (e) {
	console.error(e);
}
try {
	askInIt();
	if (language === 'vi') window.angular.module('ngLocale', []).value('$locale', VIETNAMESE);
	dayFirst();
} catch (e) {
	console.error(e);
}

export default [];
