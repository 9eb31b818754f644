/** Replaces Admin's own config.js: our name and the one sign-on. */
export default {
	app: { name: 'Admin', vendor: 'Nghe Dân' },
	customScripts: ['../tasklist/scripts/sign-on.v1']
};
