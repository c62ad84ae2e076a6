package nl.dossierbrug.desktop.routes;

import nl.dossierbrug.core.text.Language;


/** The routes in English. */
class EnglishRoutesTest extends RoutesTest {

	EnglishRoutesTest() {
		super(Language.EN, "New handover");
	}
}
