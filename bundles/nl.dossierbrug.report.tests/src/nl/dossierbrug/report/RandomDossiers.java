package nl.dossierbrug.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.OsoStandard;

/** Dossiers in which any element of a version can stand, each text of its kind and unlike the others; nothing else is right. */
final class RandomDossiers {

	private static final int BLOCK = 0;
	private static final int NAME = 1;
	private static final int TYPE = 2;
	private static final int OCCURS = 3;
	private static final int GROUP = 4;
	private static final String[] SYLLABLES = { "wë", "Łó", "ız", "ğa", "mĳ", "’t", "çe", "ño", "Ša", "ber", "& <", "ød", "дя",
			"ïn", "–x" };

	private final String version;
	private final RandomGenerator random;
	private final Map<String, List<String[]>> blocks = new HashMap<>();

	RandomDossiers(String version, RandomGenerator random) {
		this.version = version;
		this.random = random;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				OsoStandard.class.getResourceAsStream("versions/" + version + "/elements.csv"), StandardCharsets.UTF_8))) {
			lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split(",", -1))
					.forEach(row -> blocks.computeIfAbsent(row[BLOCK], b -> new ArrayList<>()).add(row));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Dossier next() {
		return new Dossier(version, block("dossier", "dossierType"));
	}

	private Element block(String name, String type) {
		List<Element> children = new ArrayList<>();
		fill(type, children, new HashMap<>());
		if (random.nextInt(20) == 0) {
			children.add(Element.leaf("onbekend", word()));
		}
		return Element.block(name, children);
	}

	private void fill(String type, List<Element> children, Map<String, Boolean> chosen) {
		for (String[] row : blocks.getOrDefault(type, List.of())) {
			if (row[NAME].equals("*")) {
				fill(row[TYPE], children, chosen);
			} else if (!row[NAME].startsWith("@") && isChosen(row, chosen)) {
				int times = row[OCCURS].endsWith("*") ? random.nextInt(1, 4)
						: row[OCCURS].startsWith("1") || random.nextInt(4) > 0 ? 1 : 0;
				for (int i = 0; i < times; i++) {
					children.add(element(type, row));
				}
			}
		}
	}

	/** Of a choice one arm at most. */
	private boolean isChosen(String[] row, Map<String, Boolean> chosen) {
		return !row[GROUP].contains(" choice ")
				|| random.nextInt(3) == 0 && chosen.putIfAbsent(row[GROUP].split(" ")[0], true) == null;
	}

	private Element element(String type, String[] row) {
		String below = row[TYPE].equals("block") ? blockName(type, row) : row[TYPE];
		return blocks.containsKey(below) ? block(row[NAME], below) : Element.leaf(row[NAME], text(row[TYPE]));
	}

	private String blockName(String type, String[] row) {
		return blocks.containsKey(type + "/" + row[NAME]) ? type + "/" + row[NAME] : row[BLOCK] + "/" + row[NAME];
	}

	private String text(String type) {
		return switch (type) {
			case "xs:boolean" -> random.nextBoolean() ? "true" : "false";
			case "xs:date" -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000)).toString();
			case "xs:integer", "xs:int" -> String.valueOf(random.nextInt(100_000));
			case "xs:decimal" -> random.nextInt(1000) + "." + random.nextInt(1, 100);
			default -> random.nextInt(30) == 0 ? word() + "\n" + word().repeat(random.nextInt(1, 12)) : word() + " " + word();
		};
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(2, 6); i > 0; i--) {
			word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
		}
		return word.append(random.nextInt(10_000)).toString();
	}
}
