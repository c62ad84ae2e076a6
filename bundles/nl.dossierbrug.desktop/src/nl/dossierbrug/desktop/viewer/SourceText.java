package nl.dossierbrug.desktop.viewer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/** The source of a dossier for the screen: without the content of attachments, and without numbers unless they may be seen. */
final class SourceText {

	private static final int LONGEST = 400;

	private final OsoStandard standard;

	SourceText(OsoStandard standard) {
		this.standard = standard;
	}

	List<String> of(Dossier dossier, boolean numbersInClear) {
		String xml = new String(standard.write(dossier), StandardCharsets.UTF_8);
		if (!numbersInClear) {
			Identity who = standard.identity(dossier);
			for (String number : Stream.of(who.bsn(), who.onderwijsnummer()).map(String::strip).filter(n -> n.length() >= Bsn.LENGTH).toList()) {
				xml = xml.replace(number, Bsn.mask(number));
			}
		}
		return xml.lines().map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line).toList();
	}
}
