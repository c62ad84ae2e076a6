package nl.dossierbrug.roster.internal.edexml;

import java.io.IOException;
import java.util.Set;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.roster.internal.edexml.RosterContent.GroupElement;
import nl.dossierbrug.roster.internal.edexml.RosterContent.SchoolElement;
import nl.dossierbrug.roster.internal.pupil.Words;
import nl.dossierbrug.roster.internal.table.Unusable;

/**
 * Reads the elements of a roster by name, in whatever order they stand; what it does not know it passes over. The roster
 * is EDEXML's own {@code EDEX}, or the {@code leerlinggegevens} of UWLR with its envelope or without, whole or in the parts in
 * which UWLR sends them too.
 */
final class ContentReader {

	private static final Set<String> ENVELOPE = Set.of("Envelope", "Body", "leerlinggegevens_antwoord", "structuur_antwoord", "leerlingen_antwoord");
	private static final Set<String> ROSTER = Set.of("leerlinggegevens", "leerlinggegevens-structuur", "leerlinggegevens-leerlingen");
	private static final String UWLR = "http://www.edustandaard.nl/leerresultaten/";
	/** The longest value that the published schemas allow. */
	private static final int LONGEST = 256;
	private static final int MOST_GROUPS = 20_000;
	private static final int MOST_PUPILS = 100_000;
	private static final int BEAT = 100;

	private final RosterXml xml;
	private final Progress progress;
	private final RosterContent content;

	/** @param content where what is read is put, beside what other parts of the roster said */
	ContentReader(RosterXml xml, RosterContent content, Progress progress) {
		this.xml = xml;
		this.content = content;
		this.progress = progress;
	}

	/**
	 * Reads all of it.
	 *
	 * @throws Unusable when it is no roster, cannot be read to its end, or the user stops
	 */
	void read() throws IOException {
		xml.child();
		String root = xml.name();
		if (!find()) {
			throw new Unusable("list.kind", "<" + shortened(root) + ">");
		}
		xml.end();
		progress.done(content.pupils().size() % BEAT);
	}

	private boolean find() throws IOException {
		if (isRoster()) {
			roster();
			return true;
		}
		if (!ENVELOPE.contains(xml.name())) {
			return false;
		}
		while (xml.child()) {
			if (xml.name().equals("Header")) {
				xml.skip();
			} else if (find()) {
				return true;
			}
		}
		return false;
	}

	private boolean isRoster() {
		return xml.name().equals("EDEX") || ROSTER.contains(xml.name())
				&& (xml.namespace().isEmpty() || xml.namespace().startsWith(UWLR));
	}

	private void roster() throws IOException {
		while (xml.child()) {
			switch (xml.name()) {
				case "school" -> school();
				case "vestigingen" -> branches();
				case "groepen" -> groups();
				case "leerlingen" -> pupils();
				default -> xml.skip();
			}
		}
	}

	private void school() throws IOException {
		int line = xml.startLine();
		String year = "";
		String brin = "";
		String branch = "";
		String version = "";
		while (xml.child()) {
			switch (xml.name()) {
				case "schooljaar" -> year = value();
				case "brincode" -> brin = value();
				case "dependancecode" -> branch = value();
				case "xsdversie" -> version = value();
				default -> xml.skip();
			}
		}
		content.school(new SchoolElement(line, year, brin, branch, version));
	}

	private void branches() throws IOException {
		while (xml.child()) {
			String key = shortened(xml.attribute("key"));
			String name = "";
			while (xml.child()) {
				if (xml.name().equals("naam")) {
					name = value();
				} else {
					xml.skip();
				}
			}
			if (content.branches().size() < MOST_GROUPS) {
				content.branches().put(key, name);
			}
		}
	}

	private void groups() throws IOException {
		while (xml.child()) {
			if (xml.name().equals("groep") || xml.name().equals("samengestelde_groep")) {
				content.groups().add(group(xml.name().equals("samengestelde_groep")));
			} else {
				xml.skip();
			}
			if (content.groups().size() > MOST_GROUPS) {
				throw new Unusable("list.large");
			}
		}
	}

	private GroupElement group(boolean composed) throws IOException {
		int line = xml.startLine();
		String key = shortened(xml.attribute("key"));
		String name = "";
		String year = "";
		while (xml.child()) {
			switch (xml.name()) {
				case "naam" -> name = value();
				case "jaargroep" -> year = value();
				default -> xml.skip();
			}
		}
		return new GroupElement(line, key, name, year, composed);
	}

	private void pupils() throws IOException {
		while (xml.child()) {
			if (xml.name().equals("leerling")) {
				content.pupils().add(new PupilReader(xml).read());
				beat();
			} else {
				xml.skip();
			}
		}
	}

	private void beat() throws Unusable {
		if (content.pupils().size() > MOST_PUPILS) {
			throw new Unusable("list.large");
		}
		if (content.pupils().size() % BEAT == 0) {
			progress.done(BEAT);
			if (progress.cancelled()) {
				throw Unusable.cancelled();
			}
		}
	}

	private String value() throws IOException {
		return shortened(xml.text());
	}

	/** A value as it is used: without needless spaces, and never longer than the schemas allow. */
	static String shortened(String text) {
		String clean = Words.clean(text);
		return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
	}
}
