package nl.dossierbrug.desktop.routes;

import nl.dossierbrug.core.text.Language;

/** The guided routes in English. */
class EnglishGuidedRoutesTest extends GuidedRoutesTest {

	EnglishGuidedRoutesTest() {
		super(Language.EN);
	}
}
