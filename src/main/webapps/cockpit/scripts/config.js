/** Replaces Cockpit's own config.js: our name and the one sign-on. */
export default {
	app: { name: 'Cockpit', vendor: 'Nghe Dân' },
	customScripts: ['../tasklist/scripts/sign-on.v1', 'scripts/dossier.v1']
};
