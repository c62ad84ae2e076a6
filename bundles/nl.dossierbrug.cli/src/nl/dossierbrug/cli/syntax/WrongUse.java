package nl.dossierbrug.cli.syntax;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/** What was typed cannot be understood. Nothing was done. */
public final class WrongUse extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Text text;

	/** @param text what is wrong and what would be right, for the user */
	public WrongUse(Text text) {
		super(text.in(Language.EN));
		this.text = text;
	}

	/** What is wrong and what would be right. */
	public Text text() {
		return text;
	}
}
