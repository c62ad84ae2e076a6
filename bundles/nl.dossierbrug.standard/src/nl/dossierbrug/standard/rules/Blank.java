package nl.dossierbrug.standard.rules;

import nl.dossierbrug.core.dossier.Element;

/** What is there to a program and not to a person. */
final class Blank {

	private Blank() {
	}

	/** Whether an element holds nothing that anybody can see. */
	static boolean is(Element element) {
		return element.children().isEmpty() && element.text().codePoints().allMatch(Blank::unseen);
	}

	private static boolean unseen(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
	}
}
