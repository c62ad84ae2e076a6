package nl.dossierbrug.desktop.routes;

import nl.dossierbrug.core.text.Language;

/** The guided routes in Dutch. */
class DutchGuidedRoutesTest extends GuidedRoutesTest {

	DutchGuidedRoutesTest() {
		super(Language.NL);
	}
}
