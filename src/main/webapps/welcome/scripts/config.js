/** Replaces Welcome's own config.js: our name, our language and the one sign-on. */
import { language, scripts } from '/screens.js';

export default {
	app: { name: 'Welcome', vendor: 'Nghe Dân' },
	locales: { availableLocales: [language], fallbackLocale: language },
	customScripts: scripts('tasklist/language', 'tasklist/sign-on')
};
