package nl.dossierbrug.desktop.routes;

import nl.dossierbrug.core.text.Language;


/** The routes in Dutch. */
class DutchRoutesTest extends RoutesTest {

	DutchRoutesTest() {
		super(Language.NL, "Nieuwe overdracht");
	}
}
