/** Replaces Admin's own config.js: our name, our language and the one sign-on. */
import { language, scripts } from '/screens.js';

export default {
	app: { name: 'Admin', vendor: 'Nghe Dân' },
	locales: { availableLocales: [language], fallbackLocale: language },
	customScripts: scripts('tasklist/language', 'tasklist/sign-on')
};
