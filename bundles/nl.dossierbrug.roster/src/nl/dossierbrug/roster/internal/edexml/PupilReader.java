package nl.dossierbrug.roster.internal.edexml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.roster.internal.edexml.RosterContent.PupilElement;

/** Reads one {@code leerling}. Sex, address and the rest of what nobody needs here are passed over. */
final class PupilReader {

	/** A pupil is in a handful of groups. */
	private static final int MOST_GROUPS = 100;

	private final RosterXml xml;
	private final List<String> groups = new ArrayList<>();
	private final List<String> composed = new ArrayList<>();
	private String voornamen = "";
	private String roepnaam = "";
	private String voorvoegsel = "";
	private String achternaam = "";
	private String birthDate = "";
	private String year = "";
	private String bsn = "";
	private String sofinummer = "";
	private String onderwijsnummer = "";
	private String vestiging = "";
	private String end = "";

	PupilReader(RosterXml xml) {
		this.xml = xml;
	}

	PupilElement read() throws IOException {
		int line = xml.startLine();
		String key = ContentReader.shortened(xml.attribute("key"));
		while (xml.child()) {
			switch (xml.name()) {
				case "voornamen" -> voornamen = value();
				case "roepnaam" -> roepnaam = value();
				case "voorvoegsel" -> voorvoegsel = value();
				case "achternaam" -> achternaam = value();
				case "geboortedatum" -> birthDate = value();
				case "jaargroep" -> year = value();
				case "groep" -> refer(groups);
				case "samengestelde_groepen" -> composed();
				case "samengestelde_groep" -> refer(composed);
				case "bsn" -> bsn = value();
				case "sofinummer" -> sofinummer = value();
				case "vestiging" -> {
					vestiging = ContentReader.shortened(xml.attribute("key"));
					xml.skip();
				}
				case "bsn_ondwnr-4" -> end = value();
				case "onderwijsnummer" -> onderwijsnummer = value();
				default -> xml.skip();
			}
		}
		return new PupilElement(line, key, new PersonName(voornamen, roepnaam, voorvoegsel, achternaam), birthDate, year,
				List.copyOf(groups), List.copyOf(composed), vestiging, bsn.isEmpty() ? sofinummer : bsn, onderwijsnummer, end);
	}

	private void composed() throws IOException {
		while (xml.child()) {
			if (xml.name().equals("samengestelde_groep")) {
				refer(composed);
			} else {
				xml.skip();
			}
		}
	}

	private void refer(List<String> keys) throws IOException {
		String key = ContentReader.shortened(xml.attribute("key"));
		xml.skip();
		if (!key.isEmpty() && keys.size() < MOST_GROUPS) {
			keys.add(key);
		}
	}

	private String value() throws IOException {
		return ContentReader.shortened(xml.text());
	}
}
