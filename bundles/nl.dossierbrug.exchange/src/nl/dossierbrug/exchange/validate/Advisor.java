package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.ConnectorFault;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ValueKind;

/**
 * Says where a finding can be set right and by whom: in the words of the system that made the dossier, where its
 * connector is present. A fault in how the file is built is nobody's at the school: that is the supplier's. But a value
 * that somebody typed, and that is too long or empty, is set right where it was typed.
 */
final class Advisor {

	/** Says in a dossier whose supplier must be told; here every group of faults of structure says that itself. */
	static final String SUPPLIER = "structure.supplier";

	/**
	 * About files, about a check that failed, about converting, about what was destroyed: not about what somebody filled in.
	 * And about attachments: their own words say whom to ask.
	 */
	private static final List<String> SPEAKS_FOR_ITSELF = List.of("file.", "check.", "convert.", "attachment.", "AT-",
			"dossier.destroyed");
	/** What the software writes by itself. */
	private static final List<String> NOT_TYPED = List.of("metadata", "overdrachtsoort");
	/** A fault of structure in a value; all others are in how the file was built. */
	private static final String VALUE = "ST-01.value";
	private static final int LONGEST_NAME = 60;
	/** So many digits, with or without spaces, are no version number, but may be somebody's. */
	private static final Pattern DIGITS = Pattern.compile("\\d(?: ?\\d){7,}");
	private static final int MOST_KNOWN = 20_000;

	private final Messages words = new Messages(Advisor.class);
	private final Map<RuleName, String> ofExport = new LinkedHashMap<>();
	private final OsoStandard standard;
	private final Connectors connectors;
	private final Map<Asked, Advice> known = new HashMap<>();
	private final Map<String, ValueKind> kinds = new HashMap<>();
	private Optional<List<SendingSystem>> systems = Optional.empty();

	Advisor(OsoStandard standard, Connectors connectors) {
		this.standard = standard;
		this.connectors = connectors;
		DataTable.beside(Advisor.class, "export.csv").rows().forEach(row -> ofExport.put(row.as("rule", RuleName::of), row.get("whose")));
	}

	/** @param whose {@code supplier}, {@code maker}, {@code file}; empty for whoever filled it in */
	private record Asked(String whose, String path, String software) {
	}

	/** What a sender says of itself. */
	private record SendingSystem(List<String> names, List<Guidance> guidance) {

		boolean made(String software) {
			return names.stream().anyMatch(name -> !name.isBlank() && software.regionMatches(true, 0, name, 0, name.length()));
		}

		/** The guidance whose path is the longest of those that the path is or lies below. */
		Optional<Guidance> at(String path) {
			Guidance best = null;
			for (Guidance one : guidance) {
				if (holds(one.path(), path) && (best == null || one.path().length() > best.path().length())) {
					best = one;
				}
			}
			return Optional.ofNullable(best);
		}

		private static boolean holds(String above, String path) {
			return above.isEmpty() || path.startsWith(above)
					&& (path.length() == above.length() || path.charAt(above.length()) == '/');
		}
	}

	/**
	 * What there is to be said of one finding.
	 *
	 * @param advice empty when the finding's own words say what to do, or nobody need do anything
	 * @param content whether it is about what somebody filled in, and not about how a file was made
	 */
	record Word(Optional<Advice> advice, boolean content) {
	}

	/**
	 * The advice on one finding.
	 *
	 * @param software what made the dossier, as the dossier says; empty when that is not known
	 */
	Word on(Finding finding, String software) {
		if (finding.severity() == Severity.INFO || SPEAKS_FOR_ITSELF.stream().anyMatch(finding.rule()::startsWith)) {
			return new Word(Optional.empty(), false);
		}
		String whose = whose(finding);
		Asked asked = new Asked(whose, whose.isEmpty() ? plain(finding.path()) : "", software);
		if (known.size() >= MOST_KNOWN) {
			known.clear();
		}
		return new Word(Optional.of(known.computeIfAbsent(asked, this::advice)), whose.isEmpty());
	}

	private Advice advice(Asked asked) {
		Text system = named(asked.software());
		if (!asked.whose().isEmpty()) {
			String key = "advice." + asked.whose();
			return new Advice(words.text(key + ".where", system), words.text(key + ".who", system));
		}
		return systems().stream().filter(s -> s.made(asked.software())).findFirst().flatMap(s -> s.at(asked.path()))
				.map(g -> new Advice(g.where(), g.who()))
				.orElseGet(() -> new Advice(words.text("advice.general.where", system), words.text("advice.general.who")));
	}

	/** Software as people may read its name: a dossier can say anything there, a number that is somebody's too. */
	private Text named(String software) {
		String plain = DIGITS.matcher(software).replaceAll("").replaceAll("\\p{Cntrl}+", " ").strip();
		return plain.isEmpty() ? words.text("advice.unknown-system")
				: Text.same(plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain);
	}

	/** Whose it is, of those who make files; empty when it is for the school, where it was filled in. */
	private String whose(Finding finding) {
		String rule = finding.rule();
		if (rule.startsWith("xml.")) {
			return "xml";
		}
		if (rule.equals(VALUE) && isTyped(finding)) {
			return "";
		}
		return ofExport.entrySet().stream().filter(e -> e.getKey().means(rule)).map(Map.Entry::getValue).findFirst().orElse("");
	}

	/** Whether a fault of structure is in a value is in one that somebody typed: a text or a number, and not a day or a yes or no. */
	private boolean isTyped(Finding finding) {
		String path = plain(finding.path());
		if (path.isEmpty() || path.contains("@") || NOT_TYPED.stream().anyMatch(path::startsWith)) {
			return false;
		}
		if (kinds.size() >= MOST_KNOWN) {
			kinds.clear();
		}
		ValueKind kind = kinds.computeIfAbsent(path, standard::kind);
		return kind == ValueKind.TEXT || kind == ValueKind.NUMBER;
	}

	private List<SendingSystem> systems() {
		List<SendingSystem> present = systems.orElseGet(() -> {
			List<SendingSystem> all = new ArrayList<>();
			for (DossierSender sender : connectors.senders()) {
				try {
					all.add(new SendingSystem(sender.softwareNames().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList(), sender.guidance()));
				} catch (ConnectorFault fault) {
					// Written down by whoever takes the faults; the others' advice is as good as before.
				}
			}
			return all;
		});
		systems = Optional.of(present);
		return present;
	}

	/** The name of the element that a path leads to. */
	static String field(String path) {
		String plain = plain(path);
		return plain.substring(plain.lastIndexOf('/') + 1);
	}

	/** A path as guidance writes it: without positions, below {@code dossier}. */
	private static String plain(String path) {
		StringBuilder plain = new StringBuilder(path.length());
		boolean position = false;
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			position = c == '[' || position && c != ']';
			if (!position && c != ']') {
				plain.append(c);
			}
		}
		String all = plain.toString();
		return all.startsWith("/dossier/") ? all.substring("/dossier/".length()) : "";
	}
}
